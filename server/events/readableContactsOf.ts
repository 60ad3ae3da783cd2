import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { correctionsOf } from './correctionsOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** Of so many of the latest. */
const MOST = 40

/** The latest contacts with a customer that the actor may read, as they are now: corrected ones are left out. Its customer has been opened to the question. */
export const readableContactsOf = async (
  context: Pick<Context, 'ability' | 'within'>,
  customer: Pick<Customer, '_id' | 'mergedIds'>,
): Promise<EventRecord[]> => {
  const found = await findAccessible(context, 'read', EventModel, {
    customerId: ofCustomer(customer),
    'fact.type': { $in: ['contact.logged', 'contact.corrected'] },
    erased: null,
  } as QueryFilter<EventRecord>)
    .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
    .hint('timeline')
    .limit(MOST)
    .lean<EventRecord[]>()
  const corrected = await correctionsOf(found.map(({ _id }) => _id))
  return found.filter(({ _id }) => !corrected.has(_id))
}
