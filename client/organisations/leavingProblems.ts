import type { Holdings } from '#shared/organisations/Holdings.ts'
import type { LeavingPlan } from './LeavingPlan.ts'

/** What is still without a place when a person is to leave; empty: all of it has one. */
export const leavingProblems = (
  { nextSteps, matters, grants }: Holdings,
  plan: LeavingPlan,
): { duties?: true; grants?: true; successor?: true } => {
  const held = nextSteps.count + matters.count > 0
  const duties = held ? plan.duties : undefined
  const went = grants > 0 ? plan.grants : undefined
  return {
    ...(held && !duties ? { duties: true } : {}),
    ...(grants > 0 && !went ? { grants: true } : {}),
    ...((duties === 'successor' || went === 'propose') && !plan.successorId ? { successor: true } : {}),
  }
}
