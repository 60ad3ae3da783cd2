import { sumOf } from '../arithmetic/sumOf.ts'
import { calendarMonth } from '../calendarMonth.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { fundingOf } from '../figures/fundingOf.ts'
import type { Measure } from './Measure.ts'
import type { MeasureOf } from './MeasureOf.ts'
import { NEEDED_TABLES } from './neededTables.ts'
import { writtenEuros } from './writtenEuros.ts'

const { CASH, INVESTMENTS, LOANS, NEED, PROFIT, SOURCES } = NEEDED_TABLES

/** What is quoted of the whole plan. */
export const planMeasures = {
  fundingNeed: { needs: NEED, unit: 'euro', read: (of) => writtenEuros(fundingOf(of).need) },
  fundingSources: { needs: SOURCES, unit: 'euro', read: (of) => writtenEuros(fundingOf(of).sourcesTotal) },
  fundingMissing: { needs: CASH, unit: 'euro', read: (of) => writtenEuros(fundingOf(of).missing) },
  /** As they are paid, with VAT. */
  investmentsTotal: {
    needs: INVESTMENTS,
    unit: 'euro',
    read: ({ figures }) => writtenEuros(sumOf(figures.investments.paid)),
  },
  lowestCash: { needs: CASH, unit: 'euro', read: (of) => writtenEuros(fundingOf(of).lowest.amount) },
  lowestCashMonth: {
    needs: CASH,
    unit: 'month',
    read: (of) => calendarMonth(of.ready.settings.startMonth, fundingOf(of).lowest.month),
  },
  firstProfitMonth: {
    needs: PROFIT,
    unit: 'month',
    read: ({ profit, ready }) => {
      const index = profit.netResult.findIndex((result) => result.gt(0))
      return index < 0 ? { why: 'noProfit' } : calendarMonth(ready.settings.startMonth, index + 1)
    },
  },
  /** Within the three years. */
  loanInterest: { needs: LOANS, unit: 'euro', read: ({ figures }) => writtenEuros(sumOf(figures.interest)) },
} satisfies Partial<Record<Measure, MeasureOf<Calculation>>>
