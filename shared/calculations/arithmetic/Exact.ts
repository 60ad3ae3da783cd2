import { Decimal } from 'decimal.js'

/** Decimal numbers with settings of our own: nobody else's change of the library's defaults moves a cent here. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 })
export type Exact = Decimal
