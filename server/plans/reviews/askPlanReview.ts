import type { Context } from '#server/access/Context.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { createGrant } from '#server/grants/createGrant.ts'
import { resolveGrantee } from '#server/grants/resolveGrantee.ts'
import { storedKey } from '#server/grants/storedKey.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import { answerFor } from '#server/matters/answerFor.ts'
import { checkDay } from '#server/matters/checkDay.ts'
import { openMatterRecord } from '#server/matters/openMatterRecord.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import { accessUntil } from '#shared/plans/reviews/accessUntil.ts'
import type { askPlanReview as contract } from '#shared/plans/reviews/askPlanReview.ts'
import { reviewAskTexts } from '#shared/plans/reviews/reviewAskTexts.ts'
import { MOST_WAITING_REVIEWS } from '#shared/plans/reviews/reviewLimits.ts'
import { getOpenPlan } from '../getOpenPlan.ts'
import type { PlanSection } from '../PlanSection.ts'
import { planRights } from '../planRights.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { PlanReviewModel } from './planReviewModel.ts'
import { presentReview } from './presentReview.ts'
import { reviewerOf } from './reviewerOf.ts'

/** Parts of which the plan has a section, and not too many reviews under way. */
const checkAsked = async (planId: string, sections: readonly PlanSection[], parts: readonly PlanPart[]) => {
  if (parts.some((part) => !sections.some((section) => section.part === part)))
    throw new Refusal('plan.review_part_empty')
  if ((await PlanReviewModel.countDocuments({ planId, waits: true })) >= MOST_WAITING_REVIEWS)
    throw new Refusal('plan.too_many_reviews', { values: { limit: MOST_WAITING_REVIEWS } })
}

const sayOrganisation = async (organisationId: string) => {
  const organisation = (await organisationNames()).get(organisationId)
  if (!organisation) throw new Error(`A review was asked from ${organisationId}, which does not exist`)
  return organisation.name
}

/**
 * Ask for a review of parts of a plan, as the customer: the matter, the grant and the review come to be together or not at all. What
 * the customer writes stays with the review: the matter is seen by whom the law shows it, the plan is not.
 */
export const askPlanReview: Handler<typeof contract> = async (
  context: Context,
  { planId, to, parts, dueOn, message },
) => {
  const { plan, sections } = await getOpenPlan(context, planId)
  if (!planRights.mayChange(context, plan.customerId)) throw new Refusal('access.denied')
  await getAccessibleCustomer(context, 'grant', plan.customerId)
  const customer = await getAccessibleCustomer(context, 'open', plan.customerId)
  await checkMandate(context)
  await checkAsked(planId, sections, parts)
  checkDay(dueOn)
  const { place, responsible, grantee: choice } = await reviewerOf(context, to)
  const grantee = (await resolveGrantee(choice)) as PlanReviewRecord['to']
  const need = reviewAskTexts['reviews.ask.need'][context.language]
  const opened = await openMatterRecord(context, customer, {
    ...{ need, description: '', topics: [], dueOn, by: 'customer', responsible },
    ...place,
  })
  const answered = await answerFor(context, { matter: opened, customer }, place.organisationId)
  const grant = await createGrant(context, answered.customer, {
    ...{ grantee, sections: parts.map((part) => `plan.${part}` as const), right: 'comment', how: 'self' },
    ...{ purpose: reviewAskTexts['reviews.ask.purpose'][context.language], lastDay: accessUntil(dueOn) },
  })
  const review: PlanReviewRecord = {
    ...{ _id: newId('prv'), planId, customerId: plan.customerId, class: 'plan', parts, to: grantee },
    ...{ toKey: storedKey(grantee) ?? '', matterId: opened._id, grantId: grant._id, dueOn, message },
    askedBy: { userId: context.actor.userId, name: context.actor.name },
    ...{ askedAt: new Date(), waits: true, statements: [], doneAt: null },
  }
  await insertDocuments(PlanReviewModel, [review])
  const organisation = await sayOrganisation(place.organisationId)
  const said = { planId, reviewId: review._id, name: plan.name, organisation, parts, dueOn }
  await recordEvent(context, {
    ...{ customerId: plan.customerId, class: 'plan', matterId: opened._id },
    fact: { type: 'plan.reviewAsked', content: said },
  })
  return presentReview(context, review)
}
