import { z } from 'zod'

/** The tables of a plan that have rows. */
export const RowTable = z.enum(['sales', 'costs', 'staff', 'investments', 'loans', 'funding'])
export type RowTable = z.infer<typeof RowTable>
