import { type Euros, euros } from './Euros.ts'
import { less } from './less.ts'

/** An amount in so many parts that differ by a cent at most and together are the amount. */
export const inEqualParts = (amount: Euros, parts: number): Euros[] => {
  const until = (part: number) => euros(amount.times(part).div(parts))
  return Array.from({ length: parts }, (_, part) => less(until(part + 1), until(part)))
}
