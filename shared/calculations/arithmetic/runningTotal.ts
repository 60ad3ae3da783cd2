import { amountIn } from './amountIn.ts'
import { type Euros, euros } from './Euros.ts'
import { type Series, series } from './Series.ts'
import { sumOf } from './sumOf.ts'

/** What has gathered by the end of each month. */
export const runningTotal = (of: Series, start: Euros = euros(0)): Series => {
  let total = start
  return series((month) => {
    total = sumOf([total, amountIn(of, month)])
    return total
  })
}
