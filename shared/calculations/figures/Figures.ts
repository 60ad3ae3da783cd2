import type { Series } from '../arithmetic/Series.ts'
import type { Flow } from '../flows/Flow.ts'
import type { LoanRow } from '../flows/LoanRow.ts'

/** The tables of a plan as amounts in time: everything else is a reading of these. */
export type Figures = {
  sales: Flow
  materials: Flow
  costs: Flow
  investments: Flow
  pay: Series
  sideCosts: Series
  yel: Series
  drawings: Series
  incomeTax: Series
  depreciation: Series
  vatDue: Series
  vatSettled: Series
  own: Series
  investor: Series
  grants: Series
  loansDrawn: Series
  interest: Series
  repayments: Series
  schedules: { id: string; name: string; rows: LoanRow[] }[]
}
