import mongoose from 'mongoose'
import { currentTransaction } from '#server/database/currentTransaction.ts'
import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

const DUPLICATE_KEY = 11_000

/** Another writer was first: the transaction begins again and finds the records as they then are. */
const conflict = (cause?: Error) => {
  const error = new mongoose.mongo.MongoError(
    'A customer was changed by another at the same time',
    cause ? { cause } : {},
  )
  error.addErrorLabel('TransientTransactionError')
  return error
}

type Replacement = { before: Pick<Customer, '_id' | 'version'>; after: Omit<Customer, 'version'> }

/**
 * Put whole records in place of those that the running transaction has read, each with the next version, in the order
 * given: a Y-tunnus must leave one record before another takes it. Throws a transient error when one has moved meanwhile.
 */
export const replaceRecords = async (replacements: Replacement[]): Promise<void> => {
  const session = currentTransaction.getStore()?.session
  for (const { before, after } of replacements) {
    const { matchedCount } = await CustomerModel.collection
      .replaceOne(
        { _id: before._id, version: before.version } as never,
        { ...after, version: before.version + 1 } as never,
        session ? { session } : {},
      )
      .catch((error) => {
        throw error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY ? conflict(error) : error
      })
    if (matchedCount === 0) throw conflict()
  }
}
