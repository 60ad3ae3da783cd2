import mongoose from 'mongoose'
import { currentTransaction } from '#server/database/currentTransaction.ts'
import { type ChainHead, ChainHeadModel } from './chainHeadModel.ts'
import type { ChainEnd } from './sealEvent.ts'

const DUPLICATE_KEY = 11_000

/** Another writer was first at the end of the same chain: the transaction begins again from the new end. */
const conflict = (cause?: Error) => {
  const error = new mongoose.mongo.MongoError(
    'Another event came first to the end of the chain',
    cause ? { cause } : {},
  )
  error.addErrorLabel('TransientTransactionError')
  return error
}

/** Write the new ends of the chains, in the running transaction. Throws a transient error when one has moved meanwhile. */
export const moveChainEnds = async (before: Map<string, ChainEnd>, after: Map<string, ChainEnd>): Promise<void> => {
  const session = currentTransaction.getStore()?.session
  // In one order for all: two meetings with the same customers then wait for each other rather than both.
  const inOrder = [...after].sort(([a], [b]) => (a < b ? -1 : 1))
  const writes = inOrder.map(([customerId, end]): mongoose.mongo.AnyBulkWriteOperation<ChainHead> => {
    const head = { length: end.length, hash: end.hash ?? '', recordedAt: end.recordedAt }
    const old = before.get(customerId)
    return old
      ? { updateOne: { filter: { _id: customerId, length: old.length }, update: { $set: head } } }
      : { insertOne: { document: { _id: customerId, ...head } } }
  })
  const collection = ChainHeadModel.collection as unknown as mongoose.mongo.Collection<ChainHead>
  const { matchedCount } = await collection.bulkWrite(writes, session ? { session } : {}).catch((error) => {
    throw error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY ? conflict(error) : error
  })
  if (matchedCount < before.size) throw conflict()
}
