import type { Holdings } from '#shared/organisations/Holdings.ts'
import type { LeavingPlan } from './LeavingPlan.ts'

/** What is still without a place when a person is to leave; empty: all of it has one. */
export const leavingProblems = (
  { nextSteps, grants }: Holdings,
  plan: LeavingPlan,
): { duties?: true; grants?: true; successor?: true } => {
  const duties = nextSteps.count > 0 ? plan.duties : undefined
  const went = grants > 0 ? plan.grants : undefined
  return {
    ...(nextSteps.count > 0 && !duties ? { duties: true } : {}),
    ...(grants > 0 && !went ? { grants: true } : {}),
    ...((duties === 'successor' || went === 'propose') && !plan.successorId ? { successor: true } : {}),
  }
}
