import { z } from 'zod'

/** What the address of the quick entry says: who it is about already, or which matter is referred; where it begins. */
export const QuickSearch = z.object({
  businessId: z.string().optional(),
  matterId: z.string().optional(),
  begin: z.enum(['matter']).optional(),
})
export type QuickSearch = z.infer<typeof QuickSearch>
