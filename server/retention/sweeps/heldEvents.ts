import { eventsByIds } from '#server/events/eventsByIds.ts'
import { type HeldRecord, HeldRecordModel } from '../heldRecordModel.ts'
import type { Sweep } from '../Sweep.ts'
import { sweepEvents } from '../sweepEvents.ts'

/** Events that were held when their day came, looked at again. */
export const heldEvents: Sweep = {
  name: 'heldEvents',
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const held = await HeldRecordModel.find({ kind: 'event', checkAt: { $lte: now } })
      .sort({ checkAt: 1 })
      .limit(limit)
      .lean<HeldRecord[]>()
    const ids = held.map(({ _id }) => _id)
    const events = await eventsByIds(ids)
    const removed = await sweepEvents(events, now)
    // Erased meanwhile by another rule: nothing is left to hold.
    const erased = events.filter((event) => event.erased).map(({ _id }) => _id)
    if (erased.length > 0) await HeldRecordModel.deleteMany({ _id: { $in: erased } })
    return { seen: held.length, removed }
  },
}
