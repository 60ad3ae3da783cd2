import type { FrameFormat } from '../wire/FrameReader.ts'
import { PgError } from './PgError.ts'

/** PostgreSQL's backend messages: a type byte, a big-endian int32 length that counts itself, the contents. */
export const PG_FRAME: FrameFormat = { headerBytes: 5, lengthOf: (header) => header.readInt32BE(1) + 1 }

export const AUTHENTICATION = 0x52
export const BACKEND_KEY_DATA = 0x4b
export const PARSE_COMPLETE = 0x31
export const DATA_ROW = 0x44
export const COMMAND_COMPLETE = 0x43
export const ERROR_RESPONSE = 0x45
export const READY_FOR_QUERY = 0x5a

/** The columns of a DataRow as views of the message; null where the value is NULL. */
export function readRow(frame: Buffer): (Buffer | null)[] {
  const columns: (Buffer | null)[] = new Array(frame.readInt16BE(5))
  let at = 7
  for (let column = 0; column < columns.length; column++) {
    const length = frame.readInt32BE(at)
    at += 4
    columns[column] = length < 0 ? null : frame.subarray(at, at + length)
    if (length > 0) at += length
  }
  return columns
}

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

/** The command tag, such as `SELECT 1` or `COMMIT`. */
export const readTag = (frame: Buffer): string => frame.toString('latin1', 5, frame.length - 1)
