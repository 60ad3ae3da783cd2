import mongoose from 'mongoose'

/**
 * Run a change as one: everything in it is committed, or nothing is. Queries inside join by themselves
 * (transactionAsyncLocalStorage). A conflict with another writer runs `work` again, so it must be safe to repeat.
 */
export const inTransaction = async <T>(work: () => Promise<T>): Promise<T> => {
  let result: T | undefined
  await mongoose.connection.transaction(async () => {
    result = await work()
  })
  return result as T
}
