import mongoose from 'mongoose'

const DUPLICATE_KEY = 11_000

/** Whether a write failed because a unique index already holds its key: another was first, perhaps at the same moment. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY
