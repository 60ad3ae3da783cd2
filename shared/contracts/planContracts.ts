import { addPlanImage } from '#shared/plans/addPlanImage.ts'
import { addPlanSection } from '#shared/plans/addPlanSection.ts'
import { beginPlan } from '#shared/plans/beginPlan.ts'
import { changePlan } from '#shared/plans/changePlan.ts'
import { changePlanSection } from '#shared/plans/changePlanSection.ts'
import { commentOnPlan } from '#shared/plans/commentOnPlan.ts'
import { getPlan } from '#shared/plans/getPlan.ts'
import { getPlanImage } from '#shared/plans/getPlanImage.ts'
import { getPlanResults } from '#shared/plans/getPlanResults.ts'
import { listPlanComments } from '#shared/plans/listPlanComments.ts'
import { listPlans } from '#shared/plans/listPlans.ts'
import { listQuotes } from '#shared/plans/listQuotes.ts'
import { resolvePlanComment } from '#shared/plans/resolvePlanComment.ts'

/** The contracts of business plans: their sections, texts, comments and versions. */
export const planContracts = {
  addPlanImage,
  getPlanImage,
  addPlanSection,
  beginPlan,
  changePlan,
  changePlanSection,
  commentOnPlan,
  listPlanComments,
  resolvePlanComment,
  getPlan,
  listPlans,
  getPlanResults,
  listQuotes,
}
