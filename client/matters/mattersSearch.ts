import { z } from 'zod'
import { MatterFilters } from '#shared/matters/MatterFilters.ts'

/** What the address of the matters' page says: the contract's filters, the view, and by what it is grouped. */
export const MattersSearch = MatterFilters.extend({
  view: z.enum(['board', 'list']).optional(),
  by: z.enum(['status', 'person', 'team', 'service', 'due', 'promise']).optional(),
})
export type MattersSearch = z.infer<typeof MattersSearch>
export type Grouping = NonNullable<MattersSearch['by']>
