import type { FrameFormat } from '../wire/FrameReader.ts'

/** Messages of PostgreSQL's protocol: https://www.postgresql.org/docs/18/protocol-message-formats.html */
export const PROTOCOL_VERSION = 196608
export const CANCEL_REQUEST = 80877102

export const SYNC = Buffer.from([0x53, 0, 0, 0, 4])
export const FLUSH = Buffer.from([0x48, 0, 0, 0, 4])
export const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4])
/** Execute the unnamed portal, all rows. */
export const EXECUTE = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0])
export const PARSE = 0x50
export const BIND = 0x42

/** What PostgreSQL sends: a type byte, a big-endian int32 length that counts itself, the contents. */
export const PG_FRAME: FrameFormat = { headerBytes: 5, lengthOf: (header) => header.readInt32BE(1) + 1 }
export const AUTHENTICATION = 0x52
export const BACKEND_KEY_DATA = 0x4b
export const PARSE_COMPLETE = 0x31
export const DATA_ROW = 0x44
export const COMMAND_COMPLETE = 0x43
export const ERROR_RESPONSE = 0x45
export const READY_FOR_QUERY = 0x5a
