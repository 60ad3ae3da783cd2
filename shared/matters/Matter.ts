import { z } from 'zod'
import { DataClass } from '#shared/access/DataClass.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { MatterRow } from './MatterRow.ts'
import { MatterStatus } from './MatterStatus.ts'
import { MatterTask } from './MatterTask.ts'

/** An organisation that handles the matter, and the customer's word on it: only with that is the matter a basis for it. */
const Handler = z.object({
  organisation: OrganisationName,
  responsible: z.boolean(),
  /** `waiting`: one of joint representatives has said yes. null: the viewer is not told. */
  accepted: z.enum(['yes', 'no', 'waiting']).nullable(),
})

/** A matter (asia) as its viewer sees it: a record with a current state, so it carries a version. */
export const Matter = MatterRow.extend({
  class: DataClass,
  description: z.string(),
  handlers: z.array(Handler),
  members: z.array(z.object({ userId: z.string(), name: z.string(), organisation: OrganisationName })),
  tasks: z.array(MatterTask),
  openedBy: z.object({
    name: z.string(),
    organisation: OrganisationName.nullable(),
    by: z.enum(['customer', 'adviser', 'system']),
  }),
  outcome: z.object({ text: z.string(), effect: z.string().nullable(), at: z.string(), by: z.string() }).nullable(),
  /** 6 §: kept from sharing under 10 §; told only to its own people and the customer. */
  withheld: z.object({ reason: z.string(), reviewOn: z.string() }).nullable(),
  /** Where the viewer may move it now, and what must be said with it. */
  moves: z.array(z.object({ to: MatterStatus, says: z.enum(['reason', 'outcome']).nullable() })),
  /** Whether the viewer's organisation is responsible, and the viewer may handle it: its team, responsible, service and day. */
  mayChange: z.boolean(),
  mayWrite: z.boolean(),
  /** The customer's word on who handles it. */
  mayAnswer: z.boolean(),
})
export type Matter = z.infer<typeof Matter>
