import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listPlanReviews as contract } from '#shared/plans/reviews/listPlanReviews.ts'
import { MOST_LISTED } from '#shared/plans/reviews/reviewLimits.ts'
import { getOpenPlan } from '../getOpenPlan.ts'
import { planRights } from '../planRights.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { PlanReviewModel } from './planReviewModel.ts'
import { presentReviews } from './presentReviews.ts'

/** The reviews of one plan, the latest first, of those the ones on whose side the actor stands. */
export const listPlanReviews: Handler<typeof contract> = async (context, { planId }) => {
  const { plan } = await getOpenPlan(context, planId)
  const reviews = await PlanReviewModel.find({ planId })
    .sort({ askedAt: -1 })
    .limit(MOST_LISTED)
    .lean<PlanReviewRecord[]>()
  const mayGrant = basesFor(context.ability, 'grant', 'Customer', { _id: plan.customerId }).length > 0
  return {
    customerId: plan.customerId,
    items: await presentReviews(context, reviews),
    mayAsk: mayGrant && planRights.mayChange(context, plan.customerId),
  }
}
