import type { Context } from '#server/access/Context.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { presentReviews } from './presentReviews.ts'

/** One review as its viewer sees it; see presentReviews. The caller has asked on which side of it they stand. */
export const presentReview = async (context: Context, review: PlanReviewRecord) => {
  const [presented] = await presentReviews(context, [review])
  if (!presented) throw new Error(`Review ${review._id} could not be presented`)
  return presented
}
