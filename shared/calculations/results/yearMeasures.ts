import { type Euros, euros } from '../arithmetic/Euros.ts'
import { ratioPercent } from '../arithmetic/ratioPercent.ts'
import type { Series } from '../arithmetic/Series.ts'
import { yearEnds } from '../arithmetic/yearEnds.ts'
import { yearTotals } from '../arithmetic/yearTotals.ts'
import { breakEvenOf } from '../figures/breakEvenOf.ts'
import type { Calculation } from '../figures/Calculation.ts'
import type { Measure } from './Measure.ts'
import type { MeasureOf } from './MeasureOf.ts'
import { NEEDED_TABLES } from './neededTables.ts'
import { writtenEuros } from './writtenEuros.ts'
import { writtenPercent } from './writtenPercent.ts'

type OfYear = { calculation: Calculation; year: number }
const { SALES, OPERATIONS, PROFIT, CASH, LOANS } = NEEDED_TABLES

const pick = (amounts: Euros[], year: number): Euros => amounts[year - 1] ?? euros(0)
const total = (needs: MeasureOf<OfYear>['needs'], row: keyof Calculation['profit']): MeasureOf<OfYear> => ({
  needs,
  unit: 'euro',
  read: ({ calculation, year }) => writtenEuros(pick(yearTotals(calculation.profit[row]), year)),
})
const share = (needs: MeasureOf<OfYear>['needs'], row: keyof Calculation['profit']): MeasureOf<OfYear> => ({
  needs,
  unit: 'percent',
  read: ({ calculation: { profit }, year }) => {
    const percent = ratioPercent(pick(yearTotals(profit[row]), year), pick(yearTotals(profit.turnover), year))
    return percent ? writtenPercent(percent) : { why: 'noSales' }
  },
})
const atEnd = (needs: MeasureOf<OfYear>['needs'], of: (calculation: Calculation) => Series): MeasureOf<OfYear> => ({
  needs,
  unit: 'euro',
  read: ({ calculation, year }) => writtenEuros(pick(yearEnds(of(calculation)), year)),
})
const breakEven = (
  unit: 'euro' | 'percent',
  read: (of: ReturnType<typeof breakEvenOf>[number]) => string | null,
): MeasureOf<OfYear> => ({
  needs: PROFIT,
  unit,
  read: ({ calculation, year }) => {
    const ofYear = breakEvenOf(calculation)[year - 1]
    return (ofYear && read(ofYear)) ?? { why: ofYear?.why ?? 'noSales' }
  },
})

/** What is quoted of each year of the plan. */
export const yearMeasures = {
  turnover: total(SALES, 'turnover'),
  grossMargin: total(SALES, 'grossMargin'),
  grossMarginPercent: share(SALES, 'grossMargin'),
  operatingMargin: total(OPERATIONS, 'operatingMargin'),
  operatingMarginPercent: share(OPERATIONS, 'operatingMargin'),
  operatingResult: total(PROFIT, 'operatingResult'),
  netResult: total(PROFIT, 'netResult'),
  cashAtEnd: atEnd(CASH, ({ cash }) => cash.closing),
  loansAtEnd: atEnd(LOANS, ({ balance }) => balance.loans),
  breakEvenTurnover: breakEven('euro', ({ turnover }) => turnover && writtenEuros(turnover)),
  breakEvenPerMonth: breakEven('euro', ({ perMonth }) => perMonth && writtenEuros(perMonth)),
  safetyMargin: breakEven('percent', ({ safetyMargin }) => safetyMargin && writtenPercent(safetyMargin)),
} satisfies Partial<Record<Measure, MeasureOf<OfYear>>>
