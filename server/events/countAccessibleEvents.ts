import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { DataClass } from '#shared/access/DataClass.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** How many events under these ids the actor may read, class by class; what they may not read is not counted. */
export const countAccessibleEvents = async (
  context: Pick<Context, 'ability'>,
  customerIds: string[],
): Promise<Map<DataClass, number>> => {
  const events = await findAccessible(context, 'read', EventModel, {
    customerId: { $in: customerIds },
    erased: null,
  } as QueryFilter<EventRecord>)
    .select({ class: 1 })
    .lean<Pick<EventRecord, 'class'>[]>()
  const counts = new Map<DataClass, number>()
  for (const event of events) counts.set(event.class, (counts.get(event.class) ?? 0) + 1)
  return counts
}
