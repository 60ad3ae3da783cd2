import type { Context } from '#server/access/Context.ts'
import { planRights } from '../planRights.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { reviewerKeys } from './reviewerKeys.ts'

/** On which side of a review the actor stands; null: on none, it is not there for them. The customer has been opened to the question. */
export const reviewSide = (
  context: Pick<Context, 'actor' | 'ability'>,
  { customerId, toKey }: Pick<PlanReviewRecord, 'customerId' | 'toKey'>,
): 'customer' | 'reviewer' | null => {
  if (planRights.mayChange(context, customerId)) return 'customer'
  return reviewerKeys(context).includes(toKey) ? 'reviewer' : null
}
