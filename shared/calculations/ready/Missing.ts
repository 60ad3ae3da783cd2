import { z } from 'zod'
import { CalculationTable } from './CalculationTable.ts'

/** A cell that a result waits for. `rows` is the field of a table that has none. */
export const Missing = z.object({
  table: CalculationTable,
  rowId: z.string().nullable(),
  rowName: z.string(),
  field: z.enum([
    'startMonth',
    'vatRegistered',
    'rows',
    'price',
    'vat',
    'units',
    'materialVat',
    'amount',
    'people',
    'monthlyPay',
    'sideCostPercent',
    'interestPercent',
    'termMonths',
  ]),
})
export type Missing = z.infer<typeof Missing>
