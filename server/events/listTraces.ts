import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listTraces as contract } from '#shared/events/listTraces.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

const MONTH_LENGTH = 'YYYY-MM'.length

/**
 * How many contacts of each month a storing body withholds from the viewer, who has a basis for their class (law.md: an
 * honest trace); nothing at all for anyone else. A correction is no second contact. Latest month first.
 */
export const listTraces: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const withheld = await findAccessible(context, 'trace', EventModel, {
    $and: [{ customerId: ofCustomer(customer), erased: null, withheld: { $ne: null }, 'fact.type': 'contact.logged' }],
  } as QueryFilter<EventRecord>).lean<EventRecord[]>()
  const contactsOf = new Map<string, number>()
  for (const record of withheld) {
    // Their own records, and what a mandate opens, they see in the timeline itself.
    if (basesFor(context.ability, 'read', 'Event', record).length > 0) continue
    const bases = basesFor(context.ability, 'trace', 'Event', record)
    recordRead(context, { customerId, recordId: record._id, class: record.class, bases })
    const month = dayInFinland(record.occurredAt).slice(0, MONTH_LENGTH)
    contactsOf.set(month, (contactsOf.get(month) ?? 0) + 1)
  }
  const months = [...contactsOf].sort(([a], [b]) => (a < b ? 1 : -1))
  return { items: months.map(([month, contacts]) => ({ month, contacts })) }
}
