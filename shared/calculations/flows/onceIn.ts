import { euros } from '../arithmetic/Euros.ts'
import { type Series, series } from '../arithmetic/Series.ts'

const nothing = euros(0)

/** An amount in one month. */
export const onceIn = (month: number, amount: string): Series => {
  const once = euros(amount)
  return series((one) => (one === month ? once : nothing))
}
