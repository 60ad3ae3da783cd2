import type { QueryFilter } from 'mongoose'
import { contactIn } from '#shared/events/contactIn.ts'
import { correctionsOf } from './correctionsOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

type In = { matterId: string; organisationId: string; since: Date }

/** Whether a contact of this organisation in a matter has reached the customer since a moment, as it stands corrected. */
export const reachedInMatter = async ({ matterId, organisationId, since }: In): Promise<boolean> => {
  const events = await EventModel.find({
    matterId,
    organisationId,
    erased: null,
    occurredAt: { $gte: since },
  } as QueryFilter<EventRecord>).lean<EventRecord[]>()
  const corrected = await correctionsOf(events.map(({ _id }) => _id))
  return events.some(({ _id, fact }) => !corrected.has(_id) && fact !== null && contactIn(fact)?.reached === true)
}
