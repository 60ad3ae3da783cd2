import type { EventRecord } from '#server/events/EventRecord.ts'
import { readLog } from '#server/events/reactions/readLog.ts'
import { type RetentionCursor, RetentionCursorModel } from './retentionCursorModel.ts'

/**
 * Go on through the log of events where this sweep stopped, up to what was recorded before a moment, `limit` at most. The
 * place is kept after the events were dealt with: cut off before that, the same ones come again.
 */
export const walkLog = async (
  name: string,
  before: Date,
  limit: number,
  deal: (events: EventRecord[]) => Promise<number>,
): Promise<{ seen: number; removed: number }> => {
  const cursor = await RetentionCursorModel.findById(name).lean<RetentionCursor>()
  const { events, until } = await readLog(cursor?.position ?? 0, limit)
  const due = events.filter(({ event }) => event.recordedAt < before)
  // Clocks differ a little between servers, so the log is not strictly in the order of time: stop at the first young one.
  const young = events.find(({ event }) => event.recordedAt >= before)
  const position = young ? young.position - 1 : until
  const dealt = due.filter((placed) => !young || placed.position < young.position)
  const removed = await deal(dealt.map(({ event }) => event))
  if (position !== null) await RetentionCursorModel.updateOne({ _id: name }, { $set: { position } }, { upsert: true })
  return { seen: young ? dealt.length : events.length, removed }
}
