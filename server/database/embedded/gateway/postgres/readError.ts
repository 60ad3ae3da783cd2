import { PgError } from './PgError.ts'

/** Takes SQLSTATE and message from an ErrorResponse, and nothing else (see PgError). */
export function readError(frame: Buffer): PgError {
  let sqlState = 'XX000'
  let message = 'PostgreSQL gave no message.'
  let at = 5
  while (at < frame.length && frame[at] !== 0) {
    const end = frame.indexOf(0, at + 1)
    if (end < 0) break
    if (frame[at] === 0x43) sqlState = frame.toString('latin1', at + 1, end)
    if (frame[at] === 0x4d) message = frame.toString('utf8', at + 1, end)
    at = end + 1
  }
  return new PgError(sqlState, message)
}
