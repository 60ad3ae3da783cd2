import { recordEvent } from '#server/events/recordEvent.ts'
import { endGrant } from '#server/grants/endGrant.ts'
import { findGrant } from '#server/grants/findGrant.ts'
import { hasEnded } from '#server/grants/hasEnded.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { endMatter } from '#server/matters/endMatter.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { reviewAskTexts } from '#shared/plans/reviews/reviewAskTexts.ts'
import type { takeBackPlanReview as contract } from '#shared/plans/reviews/takeBackPlanReview.ts'
import type { PlanRecord } from '../PlanRecord.ts'
import { PlanModel } from '../planModel.ts'
import { getOpenReview } from './getOpenReview.ts'
import { PlanReviewModel } from './planReviewModel.ts'
import { presentReview } from './presentReview.ts'

/** Take a review back: the plan closes to whom it was asked from, and the matter ends. What was already said of it stays. */
export const takeBackPlanReview: Handler<typeof contract> = async (context, { reviewId }) => {
  const { review, customer, side } = await getOpenReview(context, reviewId)
  if (side !== 'customer' || basesFor(context.ability, 'grant', 'Customer', customer).length === 0)
    throw new Refusal('access.denied')
  const now = new Date()
  const grant = await findGrant(customer, review.grantId)
  const isClosed = hasEnded(grant, now)
  if (isClosed && !review.waits) throw new Refusal('plan.review_over')
  if (!isClosed) await endGrant(context, grant, 'withdrawn')
  const matter = await findMatter(review.matterId)
  const reason = reviewAskTexts['reviews.takeBack.reason'][context.language]
  if (matter?.open) await endMatter(context, { matter, customer }, { status: 'closedWithoutService', reason })
  const doneAt = review.doneAt ?? now
  await PlanReviewModel.updateOne({ _id: reviewId }, { $set: { waits: false, doneAt } })
  const plan = await PlanModel.findById(review.planId).lean<PlanRecord>()
  const organisation = (await organisationNames()).get(review.to.organisationId)
  if (plan && organisation)
    await recordEvent(context, {
      ...{ customerId: review.customerId, class: 'plan', matterId: review.matterId },
      fact: {
        type: 'plan.reviewTakenBack',
        content: { planId: plan._id, reviewId, name: plan.name, organisation: organisation.name },
      },
    })
  return presentReview(context, { ...review, waits: false, doneAt })
}
