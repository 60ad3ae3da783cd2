import { type Euros, euros } from '../arithmetic/Euros.ts'
import { Exact } from '../arithmetic/Exact.ts'

/** The equal monthly payment that pays a debt with its interest: debt × i ÷ (1 − (1 + i)^−n), i being a month's interest. */
export const annuityOf = (debt: Euros, monthlyInterest: Exact, payments: number): Euros => {
  if (monthlyInterest.isZero()) return euros(debt.div(payments))
  const discount = new Exact(1).minus(monthlyInterest.plus(1).pow(-payments))
  return euros(debt.times(monthlyInterest).div(discount))
}
