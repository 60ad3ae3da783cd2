import { addPlanImage } from '#shared/plans/addPlanImage.ts'
import { addPlanSection } from '#shared/plans/addPlanSection.ts'
import { getPlanAdvice } from '#shared/plans/advice/getPlanAdvice.ts'
import { beginPlan } from '#shared/plans/beginPlan.ts'
import { changePlan } from '#shared/plans/changePlan.ts'
import { changePlanSection } from '#shared/plans/changePlanSection.ts'
import { commentOnPlan } from '#shared/plans/commentOnPlan.ts'
import { exportPlan } from '#shared/plans/exports/exportPlan.ts'
import { getPlan } from '#shared/plans/getPlan.ts'
import { getPlanImage } from '#shared/plans/getPlanImage.ts'
import { getPlanResults } from '#shared/plans/getPlanResults.ts'
import { listPlanComments } from '#shared/plans/listPlanComments.ts'
import { listPlans } from '#shared/plans/listPlans.ts'
import { listQuotes } from '#shared/plans/listQuotes.ts'
import { removePlan } from '#shared/plans/removePlan.ts'
import { removePlanSection } from '#shared/plans/removePlanSection.ts'
import { resolvePlanComment } from '#shared/plans/resolvePlanComment.ts'
import { askPlanReview } from '#shared/plans/reviews/askPlanReview.ts'
import { givePlanStatement } from '#shared/plans/reviews/givePlanStatement.ts'
import { listPlanReviews } from '#shared/plans/reviews/listPlanReviews.ts'
import { listReviewsToMe } from '#shared/plans/reviews/listReviewsToMe.ts'
import { takeBackPlanReview } from '#shared/plans/reviews/takeBackPlanReview.ts'
import { planVersionContracts } from './planVersionContracts.ts'

/** The contracts of business plans: their sections, texts, comments and versions. */
export const planContracts = {
  addPlanImage,
  getPlanImage,
  addPlanSection,
  beginPlan,
  changePlan,
  changePlanSection,
  removePlan,
  removePlanSection,
  commentOnPlan,
  exportPlan,
  listPlanComments,
  resolvePlanComment,
  getPlan,
  listPlans,
  getPlanResults,
  listQuotes,
  ...planVersionContracts,
  askPlanReview,
  listPlanReviews,
  listReviewsToMe,
  givePlanStatement,
  takeBackPlanReview,
  getPlanAdvice,
}
