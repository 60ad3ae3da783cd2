import { z } from 'zod'
import { TimelineFilters } from '#shared/events/TimelineFilters.ts'

/** What the address of a company's page says: the tab, and the filters of the timeline. */
export const CompanySearch = TimelineFilters.extend({
  tab: z.enum(['timeline', 'matters', 'people', 'facts']).optional(),
})
export type CompanySearch = z.infer<typeof CompanySearch>
