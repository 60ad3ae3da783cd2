import { z } from 'zod'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** Something to be done in a matter, by an organisation that may read it. */
export const MatterTask = z.object({
  taskId: z.string(),
  text: z.string(),
  dueOn: z.string().nullable(),
  organisation: OrganisationName,
  /** null: whoever in the organisation takes it. */
  owner: z.object({ userId: z.string(), name: z.string(), me: z.boolean() }).nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  mayChange: z.boolean(),
})
export type MatterTask = z.infer<typeof MatterTask>
