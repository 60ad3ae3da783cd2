import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { readsOnBasis } from '#server/access/readsOnBasis.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { ReviewableBreakGlass } from '#shared/breakGlass/ReviewableBreakGlass.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { BreakGlass } from './breakGlassModel.ts'

type View = z.input<typeof ReviewableBreakGlass>

const stateOf = ({ review, until, reviewBy }: BreakGlass, now: Date): View['state'] => {
  if (review) return 'reviewed'
  if (until > now) return 'open'
  return reviewBy < dayInFinland(now) ? 'overdue' : 'waiting'
}

/** Break-glass as a reviewer of the same organisation sees it, noted for the read log; the caller has checked who asks. */
export const presentBreakGlass = async (context: Context, record: BreakGlass): Promise<View> => {
  const { _id, customerId, userId, openedAt, until, review } = record
  const now = new Date()
  const state = stateOf(record, now)
  // As in its event: the customer's own, and the organisation's that opened it.
  recordRead(context, { customerId, recordId: _id, class: 'plan', bases: ['ownRecord'] })
  // The organisation's own words name a customer that it has met or looked at: nothing more of it is told here.
  const customer = await findCustomer(customerId)
  const customerIds = customer ? recordIdsOf(customer) : [customerId]
  const me = userId === context.actor.userId
  return {
    breakGlassId: _id,
    customer: { customerId, name: customer?.name ?? '', businessId: customer?.businessId ?? null },
    openedBy: { name: record.userName, me },
    reason: record.reason,
    openedAt: openedAt.toISOString(),
    until: until.toISOString(),
    looked: await readsOnBasis({ customerIds, userId, basis: 'breakGlass', from: openedAt, until }),
    reviewBy: record.reviewBy,
    state,
    review: review && {
      by: review.userName,
      at: review.at.toISOString(),
      justified: review.justified,
      text: review.text,
    },
    mayReview: !me && (state === 'waiting' || state === 'overdue'),
  }
}
