import { amountIn } from '../arithmetic/amountIn.ts'
import { type Series, series } from '../arithmetic/Series.ts'
import { vatFacts } from './vatFacts.ts'

/** When the VAT of each month is paid; below zero it comes back in the same month as it would have been paid. */
export const vatSettled = (due: Series): Series => series((month) => amountIn(due, month - vatFacts.settledAfterMonths))
