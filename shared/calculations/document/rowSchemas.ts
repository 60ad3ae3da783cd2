import { CostLine } from '../input/CostLine.ts'
import { FundingSource } from '../input/FundingSource.ts'
import { Investment } from '../input/Investment.ts'
import { Loan } from '../input/Loan.ts'
import { SalesLine } from '../input/SalesLine.ts'
import { StaffLine } from '../input/StaffLine.ts'

/** What a row of each table is. */
export const rowSchemas = {
  sales: SalesLine,
  costs: CostLine,
  staff: StaffLine,
  investments: Investment,
  loans: Loan,
  funding: FundingSource,
}
