import { organisations } from '#seed/demo/organisations.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { Line } from './Line.ts'
import { picture } from './picture.ts'

/** How the contracts of business plans are asked. */
export const planLines: Record<string, Line> = {
  listPlans: {},
  beginPlan: { bodies: () => [{ template: 'founding', name: 'x' }] },
  getPlan: {},
  changePlan: { bodies: () => [{ name: 'x' }] },
  addPlanSection: { bodies: () => [{ part: 'idea', title: 'x', after: null }] },
  changePlanSection: { bodies: () => [{ title: 'x' }] },
  removePlan: {},
  removePlanSection: {},
  addPlanImage: { file: { name: 'kuva.gif', text: picture('x') } },
  getPlanImage: {},
  getPlanResults: {},
  listQuotes: {},
  listPlanComments: {},
  commentOnPlan: { bodies: () => [{ text: 'x' }] },
  resolvePlanComment: { bodies: () => [{ resolved: true }] },
  listPlanVersions: {},
  getPlanVersion: {},
  comparePlanVersion: {},
  restorePlanVersion: {},
  namePlanVersion: { bodies: () => [{ name: 'x' }] },
  listPlanGuests: {},
  listPlanLooks: { queries: [`day=${dayInFinland(new Date())}`] },
  getSectionAuthors: {},
  askPlanReview: {
    bodies: () => [
      {
        ...{ to: { kind: 'organisation', organisationId: organisations.lappi._id }, parts: ['idea'] },
        ...{ dueOn: dayAfter(dayInFinland(new Date())), message: 'x' },
      },
    ],
  },
  listPlanReviews: {},
  listReviewsToMe: { queries: ['', 'box=given'] },
  givePlanStatement: {
    bodies: () => [{ strengths: 'x', risks: 'x', nextSteps: 'x', readiness: 'nearly', why: 'x' }],
  },
  takeBackPlanReview: {},
  getPlanAdvice: {},
  // The PDF and the DOCX are set from what stands in this.
  exportPlan: { queries: ['format=json'] },
}
