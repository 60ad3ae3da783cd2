import mongoose from 'mongoose'
import pLimit from 'p-limit'
import { currentTransaction } from './currentTransaction.ts'
import { DatabaseUnavailable } from './DatabaseUnavailable.ts'

/** How long a change is begun again after conflicts with other writers, in milliseconds; the driver itself would go on for two minutes. */
const PATIENCE = 10_000

/**
 * So many at a time in a process; the others wait here, in turn. Were they to begin, they would hold the connections by which those
 * under way go on, and these would be aborted for standing still. Half of the pool (connectDatabase), and of what the gateway gives.
 */
const turns = pLimit(16)

const begin = async <T>(work: () => Promise<T>): Promise<T> => {
  const started = performance.now()
  let result: T | undefined
  let failure: unknown
  let afterCommit: (() => void)[] = []
  await mongoose.connection.transaction(async (session) => {
    // Each attempt begins afresh: what an aborted one asked for after its commit is void.
    afterCommit = []
    if (failure && performance.now() - started > PATIENCE) throw new DatabaseUnavailable(failure)
    try {
      result = await currentTransaction.run({ session, afterCommit }, work)
    } catch (error) {
      failure = error
      if (error instanceof mongoose.mongo.MongoServerSelectionError) throw new DatabaseUnavailable(error)
      throw error
    }
  })
  for (const run of afterCommit) run()
  return result as T
}

/**
 * Run a change as one: everything in it is committed, or nothing is. Queries inside join by themselves
 * (transactionAsyncLocalStorage); an inTransaction inside joins too. A conflict with another writer runs `work` again, so
 * it must be safe to repeat. Throws DatabaseUnavailable when it could not be carried out in time.
 */
export const inTransaction = async <T>(work: () => Promise<T>): Promise<T> => {
  if (currentTransaction.getStore()) return work()
  return turns(() => begin(work))
}
