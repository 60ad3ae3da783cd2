import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { Topic } from '#shared/events/Topic.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { PromiseClock } from '#shared/promise/PromiseClock.ts'
import { MatterStatus } from './MatterStatus.ts'

/** A matter as a card on a board or a line in a list. */
export const MatterRow = z.object({
  matterId: z.string(),
  customerId: z.string(),
  customer: z.object({
    name: z.string(),
    businessId: z.string().nullable(),
    kind: z.enum(['company', 'founder']),
  }),
  need: z.string(),
  topics: z.array(Topic),
  service: z.object({ serviceId: z.string(), name: LocalisedText }).nullable(),
  /** Who is responsible: the organisation, and in it the team and the person that have it now. */
  organisation: OrganisationName,
  team: z.object({ teamId: z.string(), name: z.string() }).nullable(),
  responsible: z.object({ userId: z.string(), name: z.string(), me: z.boolean() }).nullable(),
  status: MatterStatus,
  statusReason: z.string().nullable(),
  statusAt: z.string(),
  dueOn: z.string().nullable(),
  /** The promise of the matter with who is responsible: the one that counts, else the last. */
  clock: PromiseClock.nullable(),
  openTasks: z.number().int(),
  openedAt: z.string(),
  open: z.boolean(),
  /** To the customer: whether an organisation that handles it has not their word yet. */
  waitsForAnswer: z.boolean(),
  bases: z.array(Basis).min(1),
  mayHandle: z.boolean(),
  version: z.number().int(),
})
export type MatterRow = z.infer<typeof MatterRow>
