import { Exact } from './Exact.ts'

/** What an amount is multiplied by after the given changes in percent, one year after another. */
export const growthFactor = (percents: readonly string[]): Exact =>
  percents.reduce((factor, percent) => factor.times(new Exact(100).plus(percent)).div(100), new Exact(1))
