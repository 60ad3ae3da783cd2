import { CommandError } from '../errors/CommandError.ts'
import { mapSqlState } from '../errors/mapSqlState.ts'
import { PgConnectionLost, PgError } from '../postgres/PgError.ts'

/** The whole transaction may be repeated. */
export const TRANSIENT = 'TransientTransactionError'
/** The commit may be repeated. */
export const UNKNOWN_COMMIT = 'UnknownTransactionCommitResult'

/** Errors that end a transaction without fault of its own: HostUnreachable, shutdown, WriteConflict, NoSuchTransaction, no connection free. */
const TRANSIENT_CODES = new Set([6, 91, 112, 251, 262, 462])
const LOCK_TIMEOUT = 24
const WRITE_CONFLICT = 112

export function noSuchTransaction(reason: string): CommandError {
  return new CommandError(251, `The transaction can't go on: ${reason}.`, [TRANSIENT])
}

/** An error inside a transaction in MongoDB's terms, labelled where the transaction may be repeated. */
export function withTransactionLabel(error: unknown): unknown {
  const mapped = toCommandError(error)
  if (!mapped) return error
  // A lock not granted in a transaction is a write conflict: MongoDB does not wait at all.
  const told = mapped.code === LOCK_TIMEOUT ? new CommandError(WRITE_CONFLICT, mapped.message) : mapped
  return TRANSIENT_CODES.has(told.code) ? told.withLabel(TRANSIENT) : told
}

function toCommandError(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error
  if (error instanceof PgError) return mapSqlState(error.sqlState, error.message)
  if (error instanceof PgConnectionLost) return new CommandError(6, error.message)
  return undefined
}
