import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { listReviewsToMe as contract } from '#shared/plans/reviews/listReviewsToMe.ts'
import { MOST_LISTED } from '#shared/plans/reviews/reviewLimits.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { PlanReviewModel } from './planReviewModel.ts'
import { presentReviews } from './presentReviews.ts'
import { reviewerKeys } from './reviewerKeys.ts'

/** Reviews asked from the actor, their teams or their organisation: what waits by its day, what is done the latest first. */
export const listReviewsToMe: Handler<typeof contract> = async (context, { box }) => {
  const keys = reviewerKeys(context)
  if (keys.length === 0) throw new Refusal('access.denied')
  const waits = box === 'waiting'
  const reviews = await PlanReviewModel.find({ toKey: { $in: keys }, waits } as object)
    .sort(waits ? { dueOn: 1, askedAt: 1 } : { doneAt: -1 })
    .limit(MOST_LISTED)
    .lean<PlanReviewRecord[]>()
  return { items: await presentReviews(context, reviews) }
}
