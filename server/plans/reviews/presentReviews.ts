import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { hasEnded } from '#server/grants/hasEnded.ts'
import { presentGrantee } from '#server/grants/presentGrantee.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { Grantee } from '#shared/grants/Grantee.ts'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import type { PlanSection } from '../PlanSection.ts'
import { type AroundReviews, aroundReviews } from './aroundReviews.ts'
import { changedSince } from './changedSince.ts'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'
import { reviewSide } from './reviewSide.ts'
import { stateOf } from './stateOf.ts'

const named = ({ _id, part, key, title }: PlanSection) => ({ sectionId: _id, part, key, title })

const accessOf = ({ grantId }: PlanReviewRecord, { grants }: AroundReviews) => {
  const grant = grants.get(grantId)
  if (!grant || hasEnded(grant, new Date())) return 'ended'
  return grant.state === 'active' ? 'open' : 'notYet'
}

const matterOf = ({ ability }: Context, { matterId }: PlanReviewRecord, { matters, clocks }: AroundReviews) => {
  const matter = matters.get(matterId)
  const bases = matter ? basesFor(ability, 'read', 'Matter', matter) : []
  const shown = matter && { matterId, open: matter.open, clock: clocks.get(matterId) ?? null }
  return { bases, shown: bases.length > 0 && shown ? shown : null }
}

const sayStatements = ({ statements }: PlanReviewRecord, { userId }: Context['actor']) =>
  statements.toReversed().map(({ seen: _, by, at, ...said }) => ({
    ...said,
    by: { name: by.name, me: by.userId === userId },
    at: at.toISOString(),
  }))

/** What of a plan a review shows: nothing to whom none of its sections is open. */
const contentsOf = async (context: Context, review: PlanReviewRecord, around: AroundReviews, isCustomer: boolean) => {
  const plan = around.plans.get(review.planId)
  const reviewed = (around.sections.get(review.planId) ?? []).filter(({ part }) => review.parts.includes(part))
  const may = (action: 'read' | 'comment', section: PlanSection) =>
    basesFor(context.ability, action, 'PlanPart', section)
  const open = reviewed.filter((section) => may('read', section).length > 0)
  const isOpen = plan !== undefined && (open.length > 0 || isCustomer)
  if (!isOpen) return { bases: [], shown: null, mayComment: false }
  const changed = await changedSince(review, open)
  return {
    bases: [...new Set(open.flatMap((section) => may('read', section)))],
    mayComment: open.length > 0 && open.every((section) => may('comment', section).length > 0),
    shown: {
      plan: { planId: plan._id, name: plan.name, template: plan.template, sections: open.map(named) },
      message: review.message,
      statements: sayStatements(review, context.actor),
      changed: changed.map(({ section, at }) => ({ ...named(section), at: at.toISOString() })),
    },
  }
}

const CLOSED = { plan: null, message: null, statements: [], changed: [] }

const present = async (
  context: Context,
  review: PlanReviewRecord,
  around: AroundReviews,
): Promise<z.input<typeof PlanReview>[]> => {
  const side = reviewSide(context, review)
  const customer = around.customers.get(review.customerId)
  if (!side || !customer || basesFor(context.ability, 'read', 'Customer', customer).length === 0) return []
  const contents = await contentsOf(context, review, around, side === 'customer')
  const matter = matterOf(context, review, around)
  const bases = contents.shown ? contents.bases : matter.bases
  if (bases.length === 0 && side === 'reviewer') return []
  recordRead(context, { customerId: review.customerId, recordId: review._id, class: review.class, bases })
  const access = accessOf(review, around)
  const state = stateOf(review)
  const mayGrant = basesFor(context.ability, 'grant', 'Customer', customer).length > 0
  return [
    {
      ...{
        reviewId: review._id,
        dueOn: review.dueOn,
        askedAt: review.askedAt.toISOString(),
        askedBy: review.askedBy.name,
      },
      customer: { customerId: customer._id, name: customer.name, businessId: customer.businessId ?? null },
      to: (await presentGrantee(review.to, false)) as z.input<typeof Grantee>,
      ...{
        matter: matter.shown,
        state,
        access,
        accessUntil: around.grants.get(review.grantId)?.lastDay ?? review.dueOn,
      },
      ...(contents.shown ?? CLOSED),
      mayGive:
        side === 'reviewer' &&
        state !== 'over' &&
        contents.mayComment &&
        permissionsOf(context.actor).has('matters.handle'),
      mayTakeBack: side === 'customer' && mayGrant && (review.waits || access !== 'ended'),
    },
  ]
}

/**
 * Reviews as their viewer sees them, each noted for the read log: the customer all of it, who was asked what is open to them at this
 * moment. One that is there for neither side is left out.
 */
export const presentReviews = async (
  context: Context,
  reviews: readonly PlanReviewRecord[],
): Promise<z.input<typeof PlanReview>[]> => {
  const around = await aroundReviews(context, reviews)
  const presented: z.input<typeof PlanReview>[] = []
  for (const review of reviews) presented.push(...(await present(context, review, around)))
  return presented
}
