import { z } from 'zod'

/** What the address of the grants held says: the order, and whether only the unused are shown. */
export const HeldGrantsSearch = z.strictObject({
  sort: z.enum(['name', 'end']).optional(),
  unused: z.enum(['true']).optional(),
})
