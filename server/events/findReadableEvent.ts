import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** One event that the actor may read, for another feature's use; null otherwise. Its customer has been opened to the question. */
export const findReadableEvent = async (
  context: Pick<Context, 'ability'>,
  eventId: string,
): Promise<EventRecord | null> => {
  const filter = { _id: eventId, erased: null } as QueryFilter<EventRecord>
  const [event] = await findAccessible(context, 'read', EventModel, filter).limit(1).lean<EventRecord[]>()
  return event ?? null
}
