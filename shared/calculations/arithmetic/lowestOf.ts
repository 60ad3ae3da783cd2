import { amountIn } from './amountIn.ts'
import type { Euros } from './Euros.ts'
import type { Series } from './Series.ts'

/** The lowest amount of a series and the first month that has it. */
export const lowestOf = (of: Series): { amount: Euros; month: number } =>
  of.reduce((lowest, amount, index) => (amount.lt(lowest.amount) ? { amount, month: index + 1 } : lowest), {
    amount: amountIn(of, 1),
    month: 1,
  })
