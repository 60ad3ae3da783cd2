import { countPlanFrom } from '#server/plans/countPlanFrom.ts'
import { erasePlans } from '#server/plans/erasePlans.ts'
import { plansUnusedSince } from '#server/plans/plansUnusedSince.ts'
import { unusedSweep } from '../unusedSweep.ts'

/** Business plans with everything in them, five years after somebody last opened them. */
export const plans = unusedSweep({
  name: 'plans',
  kind: 'plan',
  unusedSince: plansUnusedSince,
  countFrom: countPlanFrom,
  erase: (ids) => erasePlans({ ids }, ids.length),
})
