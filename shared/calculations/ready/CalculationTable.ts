import { z } from 'zod'

/** The tables of a plan; `plan` is what is asked once of the whole. */
export const CalculationTable = z.enum(['plan', 'sales', 'costs', 'staff', 'investments', 'loans', 'funding'])
export type CalculationTable = z.infer<typeof CalculationTable>
