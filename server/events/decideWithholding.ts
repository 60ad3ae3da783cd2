import { getAccessible } from '#server/access/getAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { withholdNextStep } from '#server/nextSteps/withholdNextStep.ts'
import type { decideWithholding as contract } from '#shared/events/decideWithholding.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { correctionsOf } from './correctionsOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'
import { presentEvent } from './presentEvent.ts'
import { recordEvent } from './recordEvent.ts'
import { sameRecordAs } from './sameRecordAs.ts'

const checkDecision = (record: EventRecord, withheld: boolean, reviewOn: string | null): void => {
  if (record.class === 'own') throw new Refusal('event.own_withheld')
  // Public data is nobody's to withhold; the customer's own is shared by nobody but the customer.
  if (record.class === 'public' || record.class === 'plan') throw new Refusal('event.not_withholdable')
  if (!withheld && !record.withheld) throw new Refusal('event.not_withheld')
  if (withheld && (reviewOn === null || reviewOn <= dayInFinland(new Date()))) throw new Refusal('event.review_day')
}

/**
 * 6 §: the storing body decides anew on a record of its own. The decision holds for the record as a whole: its corrections and
 * its next step say the same words. What it was when recorded stays under the seal, so the chain verifies as before.
 */
export const decideWithholding: Handler<typeof contract> = async (context, input) => {
  const { customerId, eventId, withheld, reason, reviewOn } = input
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const record = await getAccessible<EventRecord>(context, 'withhold', EventModel, eventId, 'event.not_found')
  if (!recordIdsOf(customer).includes(record.customerId) || record.erased) throw new Refusal('event.not_found')
  checkDecision(record, withheld, reviewOn)
  const decided = withheld && reviewOn !== null ? { reason, reviewOn } : null
  const parts = await sameRecordAs(record)
  for (const { _id, withheld: before, sealedWithheld = before } of parts)
    await EventModel.updateOne({ _id }, { $set: { withheld: decided, sealedWithheld } })
  for (const nextStepId of new Set(parts.flatMap((part) => part.nextStepId ?? [])))
    await withholdNextStep(nextStepId, decided)
  await recordEvent(context, {
    customerId: record.customerId,
    class: 'own',
    fact: {
      type: 'event.withholdingDecided',
      content: { eventId, withheld, reason, reviewOn: decided?.reviewOn ?? null },
    },
    causeId: eventId,
  })
  const corrections = await correctionsOf([eventId])
  return presentEvent(context, { ...record, withheld: decided }, corrections.get(eventId) ?? null)
}
