import { type Euros, euros } from './Euros.ts'

const nothing = euros(0)

/** Amounts together: whole cents stay whole cents. Most cells of a plan are nothing, and nothing costs nothing to add. */
export const sumOf = (amounts: readonly Euros[]): Euros =>
  amounts.reduce((sum, amount) => {
    if (amount.isZero()) return sum
    return sum.isZero() ? amount : (sum.plus(amount) as Euros)
  }, nothing)
