import { Exact } from '#shared/calculations/arithmetic/Exact.ts'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { AdviceCheck } from './AdviceCheck.ts'
import { adviceRules } from './adviceRules.ts'

type Tables = NonNullable<CalculationResults['tables']>
type Found = Pick<AdviceCheck, 'finding' | 'state' | 'numbers'>

const euro = (value: string | Exact) => ({
  unit: 'euro' as const,
  value: typeof value === 'string' ? value : value.toFixed(2),
})
const HUNDRED = 100

/** Whether the named sources cover what is needed. */
const covered = ({ funding: { need, missing, sourcesTotal } }: Tables): Found => {
  const numbers = { need: euro(need), missing: euro(missing), sources: euro(sourcesTotal) }
  if (new Exact(missing).gt(0)) return { finding: 'little', state: 'look', numbers }
  return { finding: new Exact(need).gt(0) ? 'enough' : 'noNeed', state: 'fine', numbers }
}

/** How much of the need the owners bring themselves: their own money, and what is in the bank already. */
const ownShare = ({ funding: { need, sources } }: Tables): Found => {
  const own = new Exact(sources.own).plus(sources.openingCash)
  if (!new Exact(need).gt(0)) return { finding: 'noNeed', state: 'fine', numbers: {} }
  const percent = own.div(need).times(HUNDRED)
  const enough = percent.gte(adviceRules.ownSharePercent)
  const numbers = {
    ...{ own: euro(own), need: euro(need) },
    share: { unit: 'percent' as const, value: percent.toFixed(1, Exact.ROUND_DOWN) },
  }
  return { finding: enough ? 'enough' : 'little', state: enough ? 'fine' : 'look', numbers }
}

/** Whether there is money in the bank at the end of every month. */
const cash = ({ cashFlow, months }: Tables): Found => {
  const closing = cashFlow.find(({ row }) => row === 'closing')?.months ?? []
  const below = closing.findIndex((amount) => new Exact(amount).lt(0))
  const lowest = closing.reduce((least, amount) => (new Exact(amount).lt(least) ? amount : least), closing[0] ?? '0.00')
  const numbers: Found['numbers'] = { lowest: euro(lowest) }
  if (below < 0) return { finding: 'enough', state: 'fine', numbers }
  return {
    ...{ finding: 'below', state: 'look' },
    numbers: { ...numbers, month: { unit: 'month', value: months[below] ?? '' } },
  }
}

/** What of this the need for funding says, and how it is met. */
export const fundingAdviceOf = (tables: Tables) => ({
  fundingCovered: covered(tables),
  ownShare: ownShare(tables),
  cashAboveZero: cash(tables),
})
