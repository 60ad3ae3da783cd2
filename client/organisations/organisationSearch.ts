import { z } from 'zod'

/** What the address of the organisation's page says: the tab, and whom of the people to show. */
export const OrganisationSearch = z.object({
  tab: z.enum(['people', 'teams', 'services', 'roles', 'templates', 'retention', 'log']).optional(),
  state: z.enum(['active', 'left']).optional(),
  q: z.string().max(80).optional(),
})
export type OrganisationSearch = z.infer<typeof OrganisationSearch>
