import mongoose from 'mongoose'
import { z } from 'zod'

type Loggable = { type: string; message?: string; code?: unknown; paths?: string[]; stack?: string; cause?: Loggable }

const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/**
 * An error for the log: what it is and where it arose. The messages of databases and schemas quote what people wrote, so
 * of those only codes and field names are kept.
 */
export const loggableError = (error: unknown): Loggable => {
  if (!(error instanceof Error)) return { type: typeof error }
  const cause = error.cause === undefined ? {} : { cause: loggableError(error.cause) }
  const code = 'code' in error ? { code: error.code } : {}
  const base = { type: error.name, ...code, stack: framesOf(error), ...cause }
  if (error instanceof z.ZodError) {
    return { ...base, paths: error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`) }
  }
  const quotes = error instanceof mongoose.mongo.MongoServerError || error instanceof mongoose.Error
  return quotes ? base : { ...base, message: error.message }
}
