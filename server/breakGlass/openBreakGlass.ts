import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { mayBreakGlass } from '#shared/access/mayBreakGlass.ts'
import { BREAK_GLASS_MINUTES, REVIEW_IN_WORKING_DAYS } from '#shared/breakGlass/breakGlassLimits.ts'
import type { openBreakGlass as contract } from '#shared/breakGlass/openBreakGlass.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import { breakGlassChanged } from './breakGlassChanged.ts'
import { type BreakGlass, BreakGlassModel } from './breakGlassModel.ts'
import { presentOpening } from './presentOpening.ts'
import { takeBreakGlassPlace } from './takeBreakGlassPlace.ts'
import { tellCustomerOfOpening } from './tellCustomerOfOpening.ts'

const MINUTE = 60_000

/**
 * Open what a role's limits or a storing body's withholding close, of one customer, for sixty minutes. The customer hears of
 * it in the same moment, and a second person of the organisation is to review it (law.md).
 */
export const openBreakGlass: Handler<typeof contract> = async (context, { customerId, reason }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { actor } = context
  if (!actor.organisation || !mayBreakGlass(actor)) throw new Refusal('access.denied')
  const openedAt = new Date()
  const until = new Date(openedAt.getTime() + BREAK_GLASS_MINUTES * MINUTE)
  await takeBreakGlassPlace(actor.userId, openedAt, until)
  const opened: BreakGlass = {
    _id: newId('bgl'),
    customerId: customer._id,
    userId: actor.userId,
    userName: actor.name,
    organisationId: actor.organisation.id,
    reason,
    openedAt,
    until,
    reviewBy: addWorkingDays(openedAt, REVIEW_IN_WORKING_DAYS),
    reviewed: false,
    review: null,
    remindedAt: null,
  }
  await insertDocuments(BreakGlassModel, [opened])
  await recordEvent(context, {
    customerId: customer._id,
    class: 'plan',
    fact: {
      type: 'breakGlass.opened',
      content: {
        breakGlassId: opened._id,
        organisation: actor.organisation.name.fi,
        reason,
        until: until.toISOString(),
      },
    },
  })
  await tellCustomerOfOpening(customer._id, actor.organisation.name)
  breakGlassChanged(actor.userId, customer._id)
  return presentOpening(opened)
}
