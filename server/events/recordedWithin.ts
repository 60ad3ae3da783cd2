import type { DataClass } from '#shared/access/DataClass.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** When what one organisation's people wrote was recorded, of these classes, not erased, from a moment to before another; `limit` at most. */
export const recordedWithin = async (
  organisationId: string,
  classes: readonly DataClass[],
  { from, to }: { from: Date; to: Date },
  limit: number,
): Promise<Date[]> => {
  const events = await EventModel.find(
    { organisationId, class: { $in: [...classes] }, recordedAt: { $gte: from, $lt: to }, erased: null } as object,
    { recordedAt: 1 },
  )
    .limit(limit)
    .lean<Pick<EventRecord, 'recordedAt'>[]>()
  return events.map(({ recordedAt }) => recordedAt)
}
