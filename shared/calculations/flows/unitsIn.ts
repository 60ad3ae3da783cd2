import { Exact } from '../arithmetic/Exact.ts'
import { growthFactor } from '../arithmetic/growthFactor.ts'
import { yearOf } from '../arithmetic/yearOf.ts'
import type { SalesLine } from '../input/SalesLine.ts'
import { MONTHS_IN_YEAR } from '../planLength.ts'

/** How many are sold in a month: as in the same month of the first year, grown. */
export const unitsIn = (line: Pick<SalesLine, 'units' | 'growthYear2' | 'growthYear3'>, month: number): Exact =>
  new Exact(line.units[(month - 1) % MONTHS_IN_YEAR] ?? 0).times(
    growthFactor([line.growthYear2, line.growthYear3].slice(0, yearOf(month) - 1)),
  )
