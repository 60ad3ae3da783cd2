import mongoose from 'mongoose'
import { currentTransaction } from '#server/database/currentTransaction.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { type EventPosition, EventPositionModel } from './eventPositionModel.ts'
import { lastPosition } from './lastPosition.ts'
import { UnplacedEventModel } from './unplacedEventModel.ts'

/** Events placed in one transaction at most. */
const BATCH = 1_000
const DUPLICATE_KEY = 11_000

/**
 * Give the next positions of the log to events that have been committed, in one transaction, and answer how many there
 * were. A position is given only after its event was committed, so whoever reads on from a position never misses one of a
 * slow writer. Two that place at once meet in the unique position: one commits, the other begins again or fails whole.
 */
export const placeEvents = async (): Promise<number> => {
  // Most runs of the poll find nothing: one query, no transaction.
  if (!(await UnplacedEventModel.exists({}))) return 0
  const placing = inTransaction(async () => {
    // Of those committed since the last round, the order of recording; within a chain that never goes backwards.
    const events = await UnplacedEventModel.find({})
      .sort({ recordedAt: 1, customerId: 1, index: 1 })
      .limit(BATCH)
      .lean()
    if (events.length === 0) return 0
    const next = (await lastPosition()) + 1
    const positions = events.map(
      ({ _id, customerId }, offset): EventPosition => ({ _id: next + offset, eventId: _id, customerId }),
    )
    await insertDocuments(EventPositionModel, positions)
    const session = currentTransaction.getStore()?.session
    const ids = events.map(({ _id }) => _id)
    await UnplacedEventModel.deleteMany({ _id: { $in: ids } }, session ? { session } : {})
    return events.length
  })
  return placing.catch((error) => {
    // Another process was first to the same position: it has placed them, or the next round will.
    if (error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY) return 0
    throw error
  })
}
