import type { Line } from './Line.ts'

/** How the contracts of business plans are asked. */
export const planLines: Record<string, Line> = {
  listPlans: {},
  beginPlan: { bodies: () => [{ template: 'founding', name: 'x' }] },
  getPlan: {},
  changePlan: { bodies: () => [{ name: 'x' }] },
  addPlanSection: { bodies: () => [{ part: 'idea', title: 'x', after: null }] },
  changePlanSection: { bodies: () => [{ title: 'x' }] },
  listPlanComments: {},
  commentOnPlan: { bodies: () => [{ text: 'x' }] },
  resolvePlanComment: { bodies: () => [{ resolved: true }] },
}
