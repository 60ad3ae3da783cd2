import { inTransaction } from '#server/database/inTransaction.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { makeNotices as tellOf } from '#server/notices/makeNotices.ts'
import { sendDigests } from '#server/notices/sendDigests.ts'

const WEEK = 7 * 86_400_000

/** Everybody is told of what has happened in the world, as the reaction would, and written to. */
export const makeNotices = async (): Promise<void> => {
  const events = await EventModel.find().sort({ recordedAt: 1 }).lean<EventRecord[]>()
  const store = await tellOf(events.map((event, index) => ({ event, position: index })) as never)
  if (store) await inTransaction(store as () => Promise<void>)
  await sendDigests.run(new Date(Date.now() + WEEK))
}
