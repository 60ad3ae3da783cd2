import { z } from 'zod'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** To whom a grant is: a whole organisation, a team of one, a named person in one, or a guest without an account, by e-mail. */
export const Grantee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), organisation: OrganisationName }),
  z.object({
    kind: z.literal('team'),
    organisation: OrganisationName,
    team: z.object({ teamId: z.string(), name: z.string() }),
  }),
  z.object({
    kind: z.literal('person'),
    organisation: OrganisationName,
    person: z.object({ userId: z.string(), name: z.string() }),
  }),
  /** `email`: shown to the customer alone; null to everybody else. */
  z.object({ kind: z.literal('guest'), name: z.string(), email: z.string().nullable() }),
])
export type Grantee = z.infer<typeof Grantee>
