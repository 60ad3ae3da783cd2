import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { customerNamesOf } from '#server/customers/customerNamesOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { listWithholdingReviews as contract } from '#shared/events/listWithholdingReviews.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'
import { isContact } from './isContact.ts'

/** As many as one sits down to; the next come when these are decided. */
const MOST = 100

const subjectOf = ({ fact }: EventRecord): string => {
  if (fact?.type === 'contact.logged') return fact.content.subject
  return fact?.type === 'contact.corrected' ? fact.content.content.subject : ''
}

/** Withheld records of the caller's own organisation whose day of review has come (6 §), the oldest first. */
export const listWithholdingReviews: Handler<typeof contract> = async (context) => {
  const { actor, ability } = context
  if (!actor.organisation || !permissionsOf(actor).has('events.withhold')) throw new Refusal('access.denied')
  const due = await findAccessible(context, 'withhold', EventModel, {
    organisationId: actor.organisation.id,
    erased: null,
    'withheld.reviewOn': { $lte: dayInFinland(new Date()) },
  } as QueryFilter<EventRecord>)
    .sort({ 'withheld.reviewOn': 1, _id: 1 })
    .limit(MOST)
    .lean<EventRecord[]>()
  // The contact stands for its corrections and its next step: they are decided together.
  const records = due.filter(({ fact, corrects }) => isContact(fact) && !corrects)
  const names = await customerNamesOf(context, [...new Set(records.map(({ customerId }) => customerId))])
  return {
    items: records.flatMap((record) => {
      const customer = names.get(record.customerId)
      if (!customer || !record.withheld) return []
      const bases = basesFor(ability, 'read', 'Event', record)
      recordRead(context, { customerId: record.customerId, recordId: record._id, class: record.class, bases })
      return [
        {
          eventId: record._id,
          customer,
          subject: subjectOf(record),
          occurredAt: record.occurredAt.toISOString(),
          ...record.withheld,
        },
      ]
    }),
  }
}
