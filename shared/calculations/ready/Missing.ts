import { z } from 'zod'
import { CalculationTable } from './CalculationTable.ts'

/**
 * A cell that a result waits for: an empty one that it needs, or one whose content can't be read. `rows` is the field of a table
 * that has none, `tooManyRows` of one that has more than are counted.
 */
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
    'tooManyRows',
    'openingCash',
    'reserve',
    'yelPerMonth',
    'drawingsPerMonth',
    'incomeTaxPerMonth',
    'name',
    'unit',
    'priceIncludesVat',
    'growthYear2',
    'growthYear3',
    'paymentDays',
    'material',
    'materialIncludesVat',
    'materialPaymentDays',
    'includesVat',
    'vatDeductible',
    'every',
    'from',
    'until',
    'yearlyGrowth',
    'month',
    'depreciation',
    'years',
    'percent',
    'graceMonths',
    'method',
    'kind',
  ]),
})
export type Missing = z.infer<typeof Missing>
