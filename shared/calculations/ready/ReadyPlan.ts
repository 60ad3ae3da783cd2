import type { CalculationPlan } from '../CalculationPlan.ts'
import type { CostLine } from '../input/CostLine.ts'
import type { FundingSource } from '../input/FundingSource.ts'
import type { Investment } from '../input/Investment.ts'
import type { Loan } from '../input/Loan.ts'
import type { SalesLine } from '../input/SalesLine.ts'
import type { StaffLine } from '../input/StaffLine.ts'
import type { VatSettings } from '../vat/VatSettings.ts'
import type { Ready } from './Ready.ts'

/** What of a plan can be calculated: rows that lack nothing they need. */
export type ReadyPlan = {
  settings: VatSettings
  openingCash: string
  reserve: string
  owner: CalculationPlan['owner']
  sales: Ready<SalesLine, 'price' | 'vat'>[]
  /** The sales that something is bought for. */
  materials: Ready<SalesLine, 'material' | 'materialVat'>[]
  costs: Ready<CostLine, 'amount' | 'vat'>[]
  staff: Ready<StaffLine, 'people' | 'monthlyPay' | 'sideCostPercent'>[]
  investments: Ready<Investment, 'amount' | 'vat'>[]
  loans: Ready<Loan, 'amount' | 'interestPercent' | 'termMonths'>[]
  funding: Ready<FundingSource, 'amount'>[]
}
