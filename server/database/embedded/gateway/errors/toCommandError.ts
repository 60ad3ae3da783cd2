import { PgConnectionLost } from '../postgres/PgConnectionLost.ts'
import { PgError } from '../postgres/PgError.ts'
import { CommandError } from './CommandError.ts'
import { HOST_UNREACHABLE } from './errorCodes.ts'
import { mapSqlState } from './mapSqlState.ts'

/** An error of the engine or of the connection to it in MongoDB's terms; undefined for a fault of the gateway itself. */
export function toCommandError(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error
  if (error instanceof PgError) return mapSqlState(error.sqlState, error.message)
  if (error instanceof PgConnectionLost) return new CommandError(HOST_UNREACHABLE, error.message)
  // The engine's socket is not there, or nobody listens on it.
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ECONNREFUSED')
    return new CommandError(HOST_UNREACHABLE, 'The database engine is not running.')
  return undefined
}
