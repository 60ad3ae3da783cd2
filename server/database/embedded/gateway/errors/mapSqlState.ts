import { CommandError } from './CommandError.ts'
import { engineErrorCode } from './engineErrorCode.ts'
import { CANNOT_BUILD_INDEX_KEYS, INTERNAL_ERROR } from './errorCodes.ts'

type Mapped = { code: number; message?: string }

/** PostgreSQL's own SQLSTATEs (appendix A) in MongoDB's terms. Where a message is given, the original says too much or too little. */
const POSTGRES: Record<string, Mapped> = {
  '22023': { code: 2 },
  '22016': { code: 2 },
  '22P02': { code: 9 },
  '0A000': { code: 115 },
  // Told in full by duplicateKeyError, which reads the constraint's name from the message.
  '23505': { code: 11000 },
  '23P01': { code: 11000 },
  '25006': { code: 10107 },
  '25P02': { code: 251, message: 'The transaction was aborted by an earlier error.' },
  '25P03': { code: 251, message: 'The transaction was aborted: it was left idle for too long.' },
  '40001': {
    code: 112,
    message: 'Write conflict: another operation changed the same document. Repeat the transaction.',
  },
  '40P01': { code: 112, message: 'Write conflict: a deadlock with another operation. Repeat the transaction.' },
  '42501': { code: 13 },
  '42P01': { code: 26 },
  '42P07': { code: 48 },
  '53100': { code: 14031, message: 'The disk of the database is full.' },
  '53200': { code: 146, message: 'The database engine ran out of memory for this operation.' },
  '53300': { code: 462, message: 'The database engine has no connection free.' },
  '54000': { code: 146 },
  '55P03': { code: 24, message: 'A lock was not granted in time: another operation holds it.' },
  '57014': { code: 50, message: 'The operation was stopped: it exceeded its time limit or its client left.' },
  '57P01': { code: 6, message: 'The database engine ended this connection.' },
  '57P03': { code: 6, message: 'The database engine is starting or stopping.' },
  XX000: { code: 1, message: 'The database engine met an internal error.' },
}

/** An index key over a page's size, among the other limits of SQLSTATE 54000. */
const KEY_TOO_LARGE = /index row (requires|size)/

/** MongoDB's error for a SQLSTATE and its message. Never looks at DETAIL. */
export function mapSqlState(sqlState: string, message: string): CommandError {
  const engineCode = engineErrorCode(sqlState)
  if (engineCode !== undefined) return new CommandError(engineCode, message)
  if (sqlState === '54000' && KEY_TOO_LARGE.test(message)) {
    return new CommandError(CANNOT_BUILD_INDEX_KEYS, 'An index key is too large.')
  }
  const mapped = POSTGRES[sqlState] ?? POSTGRES[`${sqlState.slice(0, 2)}000`] ?? { code: INTERNAL_ERROR }
  return new CommandError(mapped.code, mapped.message ?? `${message} (SQLSTATE ${sqlState})`)
}
