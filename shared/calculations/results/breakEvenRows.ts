import { Exact } from '../arithmetic/Exact.ts'
import { breakEvenOf } from '../figures/breakEvenOf.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { unitsIn } from '../flows/unitsIn.ts'
import { MONTHS_IN_YEAR } from '../planLength.ts'
import { writtenEuros } from './writtenEuros.ts'
import { writtenPercent } from './writtenPercent.ts'

const DECIMALS = 2
/** A third of something times three is something, not a hair more that would be rounded up. */
const HAIR = 10

/** Break-even by year, in euros and in the units that are sold. */
export const breakEvenRows = (calculation: Calculation) =>
  breakEvenOf(calculation).map(
    ({ fixedCosts, marginPercent, turnover, perMonth, safetyMargin, share, why }, index) => ({
      year: index + 1,
      fixedCosts: writtenEuros(fixedCosts),
      marginPercent: marginPercent && writtenPercent(marginPercent),
      turnover: turnover && writtenEuros(turnover),
      perMonth: perMonth && writtenEuros(perMonth),
      safetyMargin: safetyMargin && writtenPercent(safetyMargin),
      why,
      units: calculation.ready.sales.flatMap((line) => {
        if (!share) return []
        const planned = Array.from({ length: MONTHS_IN_YEAR }, (_, month) =>
          unitsIn(line, index * MONTHS_IN_YEAR + month + 1),
        ).reduce((sum, units) => sum.plus(units), new Exact(0))
        return {
          id: line.id,
          name: line.name,
          unit: line.unit,
          planned: planned.toFixed(DECIMALS),
          needed: planned.times(share).toDecimalPlaces(HAIR).toFixed(DECIMALS, Exact.ROUND_UP),
        }
      }),
    }),
  )
