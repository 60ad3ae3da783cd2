import mongoose from 'mongoose'
import { ImportError } from './ImportError.ts'

// MongoDB's OutOfDiskSpace, and what PostgreSQL says under the embedded database.
const OUT_OF_DISK = 14031
const NO_SPACE = /no space left|disk full|could not extend file|OutOfDiskSpace/i

const KEPT = 'What was taken in before is kept; run the same import again and it goes on from there.'

/** What to tell of an import that broke off. */
export const importFailure = (error: unknown): string => {
  if (error instanceof ImportError) return error.message
  const { message } = error as Error
  const isDatabase = error instanceof mongoose.mongo.MongoError
  if (isDatabase && (error.code === OUT_OF_DISK || NO_SPACE.test(message))) {
    return `The database has no room left on its disk (${message}). Free some space. ${KEPT}`
  }
  return isDatabase ? `The database failed (${message}). ${KEPT}` : message
}
