import { Exact } from '#shared/calculations/arithmetic/Exact.ts'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { AdviceCheck } from './AdviceCheck.ts'
import { adviceRules } from './adviceRules.ts'
import type { FoundNumber } from './FoundNumber.ts'

type Tables = NonNullable<CalculationResults['tables']>
type Found = Pick<AdviceCheck, 'finding' | 'state' | 'numbers'>

const euro = (name: FoundNumber['name'], value: string | Exact): FoundNumber => ({
  ...{ name, unit: 'euro' },
  value: typeof value === 'string' ? value : value.toFixed(2),
})
const HUNDRED = 100

/** Whether the named sources cover what is needed. */
const covered = ({ funding: { need, missing, sourcesTotal } }: Tables): Found => {
  const numbers = [euro('need', need), euro('missing', missing), euro('sources', sourcesTotal)]
  if (new Exact(missing).gt(0)) return { finding: 'little', state: 'look', numbers }
  return { finding: new Exact(need).gt(0) ? 'enough' : 'noNeed', state: 'fine', numbers }
}

/** How much of the need the owners bring themselves: their own money, and what is in the bank already. */
const ownShare = ({ funding: { need, sources } }: Tables): Found => {
  const own = new Exact(sources.own).plus(sources.openingCash)
  if (!new Exact(need).gt(0)) return { finding: 'noNeed', state: 'fine', numbers: [] }
  const percent = own.div(need).times(HUNDRED)
  const enough = percent.gte(adviceRules.ownSharePercent)
  const share = percent.toFixed(1, Exact.ROUND_DOWN)
  const numbers = [euro('own', own), euro('need', need), { name: 'share', unit: 'percent', value: share } as const]
  return { finding: enough ? 'enough' : 'little', state: enough ? 'fine' : 'look', numbers }
}

/** Whether there is money in the bank at the end of every month. */
const cash = ({ cashFlow, months }: Tables): Found => {
  const closing = cashFlow.find(({ row }) => row === 'closing')?.months ?? []
  const below = closing.findIndex((amount) => new Exact(amount).lt(0))
  const lowest = closing.reduce((least, amount) => (new Exact(amount).lt(least) ? amount : least), closing[0] ?? '0.00')
  const numbers = [euro('lowest', lowest)]
  if (below < 0) return { finding: 'enough', state: 'fine', numbers }
  return {
    ...{ finding: 'below', state: 'look' },
    numbers: [...numbers, { name: 'month', unit: 'month', value: months[below] ?? '' }],
  }
}

/** What the need for funding says, and how it is met. */
export const fundingAdviceOf = (tables: Tables) => ({
  fundingCovered: covered(tables),
  ownShare: ownShare(tables),
  cashAboveZero: cash(tables),
})
