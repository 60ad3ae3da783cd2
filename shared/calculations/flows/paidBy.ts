import type { Euros } from '../arithmetic/Euros.ts'
import { euros } from '../arithmetic/Euros.ts'
import { less } from '../arithmetic/less.ts'

const DAYS_IN_MONTH = 30

/**
 * In which months after its own an amount is paid. A month's business is spread evenly over it, so a term of 14 days
 * moves 14/30 of it to the next month; 30 days are a month.
 */
export const paidBy = (amount: Euros, paymentDays: number): { after: number; amount: Euros }[] => {
  if (amount.isZero()) return []
  const after = Math.floor(paymentDays / DAYS_IN_MONTH)
  const rest = paymentDays % DAYS_IN_MONTH
  if (rest === 0) return [{ after, amount }]
  const later = euros(amount.times(rest).div(DAYS_IN_MONTH))
  return [
    { after, amount: less(amount, later) },
    { after: after + 1, amount: later },
  ]
}
