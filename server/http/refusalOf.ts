import mongoose from 'mongoose'
import { DatabaseUnavailable } from '#server/database/DatabaseUnavailable.ts'
import type { Language } from '#shared/languages/Language.ts'
import { BODY_LIMIT } from './limits.ts'
import { problemOf } from './problemOf.ts'
import { Refusal } from './Refusal.ts'

/** A socket that broke under the driver's hands: it passes some of those on as they are (write EPIPE). */
const isBrokenSocket = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && ['connect', 'read', 'write'].includes(String(error.syscall))

const databaseIsGone = (error: unknown): boolean =>
  isBrokenSocket(error) ||
  error instanceof DatabaseUnavailable ||
  error instanceof mongoose.mongo.MongoNetworkError ||
  error instanceof mongoose.mongo.MongoServerSelectionError ||
  error instanceof mongoose.mongo.MongoNotConnectedError ||
  error instanceof mongoose.mongo.MongoTopologyClosedError ||
  error instanceof mongoose.mongo.MongoClientClosedError ||
  (error instanceof mongoose.mongo.MongoError && error.hasErrorLabel('TransientTransactionError')) ||
  (error instanceof Error && error.name === 'MongooseServerSelectionError') ||
  // mongoose keeps commands for a while when its connection is lost; then it gives up.
  (error instanceof mongoose.Error && /buffering timed out/.test(error.message))

/** The status that Express and its body parser put on what is wrong with the request itself. */
const callersFault = (error: unknown): number | undefined => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0
  return status >= 400 && status < 500 ? status : undefined
}

/** Whatever was thrown, as a refusal of ours; what nobody foresaw is server.failed. */
export const refusalOf = (error: unknown, language: Language): Refusal => {
  if (error instanceof Refusal) return error
  if (error instanceof URIError) {
    return new Refusal('request.invalid', { values: { field: 'path', problem: problemOf('path_encoding', language) } })
  }
  const status = callersFault(error)
  if (status === 413) return new Refusal('request.too_large', { values: { limit: BODY_LIMIT } })
  if (status === 415) return new Refusal('request.media_type')
  if (status !== undefined) return new Refusal('request.malformed_json')
  return new Refusal(databaseIsGone(error) ? 'database.unavailable' : 'server.failed')
}
