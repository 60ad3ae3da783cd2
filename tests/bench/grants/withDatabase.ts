import mongoose from 'mongoose'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import type { Bench } from '../Bench.ts'

/** Work on the running product's own database from this process: to lay data there, or to time what asks no HTTP. */
export const withDatabase = async <T>({ databaseUri }: Bench, work: () => Promise<T>): Promise<T> => {
  await connectDatabase(databaseUri)
  try {
    return await work()
  } finally {
    await mongoose.disconnect()
  }
}
