import { getAccessible } from '#server/access/getAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { matterOfContact } from '#server/matters/matterOfContact.ts'
import type { correctContact as contract } from '#shared/events/correctContact.ts'
import { checkOrganisations } from './checkOrganisations.ts'
import { correctionsOf } from './correctionsOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'
import { isContact } from './isContact.ts'
import { presentEvent } from './presentEvent.ts'
import { recordEvent } from './recordEvent.ts'
import { settleContact } from './settleContact.ts'

/**
 * Correct a contact of the caller's own organisation. The correction stands at the same moment of the timeline, in the
 * same class and under the same withholding as what it corrects, and in that customer's chain only. The chain's end lets
 * one writer through at a time, so of two corrections made together the second meets event.already_corrected.
 */
export const correctContact: Handler<typeof contract> = async (
  context,
  { customerId, eventId, reason, matterId: wanted, ...contact },
) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const record = await getAccessible<EventRecord>(context, 'correct', EventModel, eventId, 'event.not_found')
  if (!recordIdsOf(customer).includes(record.customerId) || record.erased) throw new Refusal('event.not_found')
  if (!isContact(record.fact)) throw new Refusal('event.not_a_contact')
  if ((await correctionsOf([eventId])).has(eventId)) throw new Refusal('event.already_corrected')
  await checkOrganisations(contact.organisationIds)
  const kept = record.matterId ? await findMatter(record.matterId) : null
  const matter = wanted === undefined ? kept : await matterOfContact(context, customer, wanted)
  const matterId = wanted === undefined ? record.matterId : matter?._id
  const correction = await recordEvent(context, {
    customerId: record.customerId,
    fact: { type: 'contact.corrected', content: { corrects: eventId, reason, content: contact } },
    class: record.class,
    occurredAt: record.occurredAt,
    ...(record.occasionId === null ? {} : { occasionId: record.occasionId }),
    withheld: record.withheld,
    delayed: record.delayed,
    ...(matterId === undefined ? {} : { matterId }),
    nextStepId: record.nextStepId,
    causeId: eventId,
    corrects: eventId,
  })
  // Of the matter it was in before, too: what it answered there, it answers no more.
  if (kept && kept._id !== matterId) await settleContact(kept, { ...correction, fact: null }, record)
  await settleContact(matter, correction, record)
  return presentEvent(context, correction, null)
}
