import { randomBytes } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll } from 'vitest'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { makeIndexes } from '#server/database/makeIndexes.ts'
import { databaseUri } from './databaseUri.ts'

/**
 * Connect to a fresh database of the test file's own, with the collections and indexes of every model imported so far.
 * Call it once at the top of the file (`await openDatabase()`); the database is dropped after its last test.
 */
export const openDatabase = async (): Promise<typeof mongoose> => {
  afterAll(async () => {
    await mongoose.connection.dropDatabase()
    await mongoose.disconnect()
  })
  await connectDatabase(databaseUri(`test_${randomBytes(6).toString('hex')}`))
  await makeIndexes()
  return mongoose
}
