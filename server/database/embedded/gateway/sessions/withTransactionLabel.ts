import { CommandError } from '../errors/CommandError.ts'
import * as codes from '../errors/errorCodes.ts'
import { toCommandError } from '../errors/toCommandError.ts'
import { TRANSIENT } from './transactionLabels.ts'

/** Errors that end a transaction without a fault of its own. */
const TRANSIENT_CODES = new Set([
  codes.HOST_UNREACHABLE,
  codes.SHUTDOWN_IN_PROGRESS,
  codes.WRITE_CONFLICT,
  codes.NO_SUCH_TRANSACTION,
  codes.EXCEEDED_TIME_LIMIT,
  codes.OVERLOADED,
])

/** An error inside a transaction in MongoDB's terms, labelled where the transaction may be repeated. */
export function withTransactionLabel(error: unknown): unknown {
  const mapped = toCommandError(error)
  if (!mapped) return error
  // A lock not granted in a transaction is a write conflict: MongoDB does not wait at all.
  const isLock = mapped.code === codes.LOCK_TIMEOUT
  const told = isLock ? new CommandError(codes.WRITE_CONFLICT, mapped.message) : mapped
  return TRANSIENT_CODES.has(told.code) ? told.withLabel(TRANSIENT) : told
}
