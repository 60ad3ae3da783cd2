import type { Euros } from '../arithmetic/Euros.ts'

/** One month of a loan; `left` is the debt after it. */
export type LoanRow = { month: number; interest: Euros; repayment: Euros; left: Euros }
