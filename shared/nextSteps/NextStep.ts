import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** What was agreed to do next: a record with a current state, so it carries a version. */
export const NextStep = z.object({
  nextStepId: z.string(),
  customerId: z.string(),
  /** For lists over many customers. */
  customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
  text: z.string(),
  dueOn: z.string().nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  organisation: OrganisationName,
  responsible: z.object({ name: z.string(), me: z.boolean() }),
  bases: z.array(Basis).min(1),
  mayChange: z.boolean(),
  version: z.number().int(),
})
export type NextStep = z.infer<typeof NextStep>
