import { z } from 'zod'

/** What a price is a price of. */
export const SaleUnit = z.enum([
  'piece',
  'portion',
  'hour',
  'day',
  'month',
  'kilogram',
  'litre',
  'metre',
  'squareMetre',
  'customer',
  'project',
])
export type SaleUnit = z.infer<typeof SaleUnit>
