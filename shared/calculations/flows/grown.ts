import type { Exact } from '../arithmetic/Exact.ts'
import { growthFactor } from '../arithmetic/growthFactor.ts'
import { yearOf } from '../arithmetic/yearOf.ts'

/** What a yearly change has made of 1 by a month of the plan: it comes with each new year. */
export const grown = (yearlyGrowth: string, month: number): Exact =>
  growthFactor(Array.from({ length: yearOf(month) - 1 }, () => yearlyGrowth))
