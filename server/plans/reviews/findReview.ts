import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { PlanReviewModel } from './planReviewModel.ts'

/** A review by its id, for the product's own use: asks no ability. Null: none. */
export const findReview = (reviewId: string): Promise<PlanReviewRecord | null> =>
  PlanReviewModel.findById(reviewId).lean<PlanReviewRecord>()
