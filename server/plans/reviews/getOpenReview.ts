import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { PlanReviewModel } from './planReviewModel.ts'
import { reviewSide } from './reviewSide.ts'

/** A review and its customer, opened to the question, and on which side of it the actor stands; plan.review_not_found where on none. */
export const getOpenReview = async (
  context: Context,
  reviewId: string,
): Promise<{ review: PlanReviewRecord; customer: Customer; side: 'customer' | 'reviewer' }> => {
  const review = await PlanReviewModel.findById(reviewId).lean<PlanReviewRecord>()
  const customer = review && (await findCustomer(review.customerId))
  if (!review || !customer) throw new Refusal('plan.review_not_found')
  openCustomer(context, customer)
  const side = reviewSide(context, review)
  if (!side) throw new Refusal('plan.review_not_found')
  return { review, customer, side }
}
