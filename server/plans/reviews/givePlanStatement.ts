import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { answerByContact } from '#server/matters/answerByContact.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { givePlanStatement as contract } from '#shared/plans/reviews/givePlanStatement.ts'
import { MOST_STATEMENTS } from '#shared/plans/reviews/reviewLimits.ts'
import { sectionsOf } from '../sectionsOf.ts'
import { getOpenReview } from './getOpenReview.ts'
import { markOf } from './markOf.ts'
import type { PlanReviewRecord, StatementRecord } from './PlanReviewRecord.ts'
import { PlanReviewModel } from './planReviewModel.ts'
import { presentReview } from './presentReview.ts'
import { stateOf } from './stateOf.ts'

/**
 * Give a statement on a plan that one was asked to review and may comment on. It answers what the organisation promised in the matter,
 * as a contact that reached the customer; a later one corrects it, and both stay.
 */
export const givePlanStatement: Handler<typeof contract> = async (context, { reviewId, ...said }) => {
  const { review, side } = await getOpenReview(context, reviewId)
  const { userId, name, organisation } = context.actor
  if (side !== 'reviewer' || !organisation || !permissionsOf(context.actor).has('matters.handle'))
    throw new Refusal('access.denied')
  if (stateOf(review) === 'over') throw new Refusal('plan.review_over')
  const sections = (await sectionsOf([review.planId])).filter(({ part }) => review.parts.includes(part))
  const mayComment = sections.every((section) => basesFor(context.ability, 'comment', 'PlanPart', section).length > 0)
  if (sections.length === 0 || !mayComment) throw new Refusal('access.denied')
  if (review.statements.length >= MOST_STATEMENTS)
    throw new Refusal('plan.too_many_statements', { values: { limit: MOST_STATEMENTS } })

  const at = new Date()
  const seen: StatementRecord['seen'] = []
  for (const section of sections) seen.push({ sectionId: section._id, mark: await markOf(section) })
  const statement: StatementRecord = { ...said, by: { userId, name, organisationId: organisation.id }, at, seen }
  const given: PlanReviewRecord = {
    ...review,
    ...{ statements: [...review.statements, statement], waits: false, doneAt: at },
  }
  await PlanReviewModel.updateOne(
    { _id: reviewId },
    { $set: { statements: given.statements, waits: false, doneAt: at } },
  )
  const matter = await findMatter(review.matterId)
  if (matter?.open) await answerByContact(matter, { organisationId: organisation.id, occurredAt: at })
  await recordEvent(context, {
    ...{ customerId: review.customerId, class: 'plan', matterId: review.matterId, occurredAt: at },
    fact: {
      type: 'plan.statementGiven',
      content: { planId: review.planId, reviewId, ...said, corrects: review.statements.length > 0 },
    },
  })
  return presentReview(context, given)
}
