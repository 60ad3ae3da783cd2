import { type Euros, euros } from '../arithmetic/Euros.ts'
import { Exact } from '../arithmetic/Exact.ts'
import { less } from '../arithmetic/less.ts'
import { MONTHS_IN_YEAR } from '../planLength.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { annuityOf } from './annuityOf.ts'
import type { LoanRow } from './LoanRow.ts'

const HUNDRED = 100

/** A loan to its end, also beyond the plan. The last payment takes what rounding has left. */
export const loanSchedule = (loan: ReadyPlan['loans'][number], interestFactor: Exact = new Exact(1)): LoanRow[] => {
  const debt = euros(loan.amount)
  const monthlyInterest = new Exact(loan.interestPercent).times(interestFactor).div(HUNDRED).div(MONTHS_IN_YEAR)
  const payments = loan.termMonths - loan.graceMonths
  const isAnnuity = loan.method === 'annuity'
  const payment = isAnnuity ? annuityOf(debt, monthlyInterest, payments) : euros(debt.div(payments))
  const rows: LoanRow[] = []
  let left: Euros = debt
  for (let number = 1; number <= loan.termMonths; number += 1) {
    const interest = euros(left.times(monthlyInterest))
    const wanted = isAnnuity ? less(payment, interest) : payment
    const isLast = number === loan.termMonths
    const repayment = number <= loan.graceMonths ? euros(0) : isLast || wanted.gt(left) ? left : wanted
    left = less(left, repayment)
    rows.push({ month: loan.month + number, interest, repayment, left })
  }
  return rows
}
