import type { Euros } from '../arithmetic/Euros.ts'
import { Exact } from '../arithmetic/Exact.ts'
import { yearTotals } from '../arithmetic/yearTotals.ts'
import type { Assumptions } from '../flows/Assumptions.ts'
import { asPlanned } from '../flows/asPlanned.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { calculationOf } from './calculationOf.ts'
import { fundingOf } from './fundingOf.ts'

const HUNDRED = 100
const CHANGES = [-20, -10, 0, 10, 20]

type Tried = {
  variable: keyof Assumptions
  change: number
  netResult: Euros[]
  lowestCash: Euros
  fundingMissing: Euros
}

/** The whole plan calculated anew with one thing changed at a time, in percent of what was planned. */
export const sensitivityOf = (ready: ReadyPlan, changes: readonly number[] = CHANGES): Tried[] => {
  const triedWith = (tried: Assumptions): Omit<Tried, 'variable' | 'change'> => {
    const calculation = calculationOf(ready, tried)
    const { lowest, missing } = fundingOf(calculation)
    return { netResult: yearTotals(calculation.profit.netResult), lowestCash: lowest.amount, fundingMissing: missing }
  }
  const unchanged = triedWith(asPlanned)
  return (Object.keys(asPlanned) as (keyof Assumptions)[]).flatMap((variable) =>
    changes.map((change) => ({
      variable,
      change,
      ...(change === 0
        ? unchanged
        : triedWith({ ...asPlanned, [variable]: new Exact(HUNDRED).plus(change).div(HUNDRED) })),
    })),
  )
}
