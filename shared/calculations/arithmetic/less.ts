import type { Euros } from './Euros.ts'
import { sumOf } from './sumOf.ts'

/** The first amount without the others. */
export const less = (from: Euros, ...amounts: readonly Euros[]): Euros => {
  const taken = sumOf(amounts)
  return taken.isZero() ? from : (from.minus(taken) as Euros)
}
