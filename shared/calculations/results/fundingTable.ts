import { calendarMonth } from '../calendarMonth.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { fundingOf } from '../figures/fundingOf.ts'
import { writtenEuros } from './writtenEuros.ts'

/** The need for funding and its sources. */
export const fundingTable = (calculation: Calculation) => {
  const { investments, operations, reserve, need, deepestMonth, sources, sourcesTotal, missing } =
    fundingOf(calculation)
  return {
    investments: writtenEuros(investments),
    operations: writtenEuros(operations),
    reserve: writtenEuros(reserve),
    need: writtenEuros(need),
    deepestMonth: deepestMonth === null ? null : calendarMonth(calculation.ready.settings.startMonth, deepestMonth),
    sources: {
      openingCash: writtenEuros(sources.openingCash),
      own: writtenEuros(sources.own),
      investor: writtenEuros(sources.investor),
      grants: writtenEuros(sources.grants),
      loans: writtenEuros(sources.loans),
    },
    sourcesTotal: writtenEuros(sourcesTotal),
    missing: writtenEuros(missing),
  }
}
