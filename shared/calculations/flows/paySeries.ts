import { euros } from '../arithmetic/Euros.ts'
import { type Series, series } from '../arithmetic/Series.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import type { Assumptions } from './Assumptions.ts'
import { grown } from './grown.ts'
import { isDueIn } from './isDueIn.ts'

/** people × monthly pay, paid in its own month. */
export const paySeries = (line: ReadyPlan['staff'][number], tried: Assumptions): Series =>
  series((month) =>
    euros(
      isDueIn(line, month)
        ? grown(line.yearlyGrowth, month).times(line.people).times(line.monthlyPay).times(tried.pay)
        : 0,
    ),
  )
