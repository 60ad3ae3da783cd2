import type { PlanId } from '#shared/ids/PlanId.ts'
import { getPlan } from '#shared/plans/getPlan.ts'
import { queryFor } from '../api/queryFor.ts'

/** The question for one plan. */
export const planQuery = (planId: string) => queryFor(getPlan, { planId: planId as PlanId })
