import { HEADER_BYTES, OP_MSG, OP_QUERY, OP_REPLY } from './opCodes.ts'

/** OP_MSG: flags and the kind byte of its one section. */
const MSG_PREFIX_BYTES = HEADER_BYTES + 4 + 1
/** OP_REPLY: flags, cursor id, starting from, number returned. */
const REPLY_PREFIX_BYTES = HEADER_BYTES + 4 + 8 + 4 + 4
const AWAIT_CAPABLE = 8

let lastRequestId = 0

/** The bytes that go before the answer document, in the form the request came in. */
export function encodeReplyPrefix(requestOpCode: number, responseTo: number, documentBytes: number): Buffer {
  const isQuery = requestOpCode === OP_QUERY
  const prefix = Buffer.alloc(isQuery ? REPLY_PREFIX_BYTES : MSG_PREFIX_BYTES)
  lastRequestId = (lastRequestId + 1) & 0x7fffffff
  prefix.writeInt32LE(prefix.length + documentBytes, 0)
  prefix.writeInt32LE(lastRequestId, 4)
  prefix.writeInt32LE(responseTo, 8)
  prefix.writeInt32LE(isQuery ? OP_REPLY : OP_MSG, 12)
  if (isQuery) {
    prefix.writeInt32LE(AWAIT_CAPABLE, HEADER_BYTES)
    prefix.writeInt32LE(1, REPLY_PREFIX_BYTES - 4)
  }
  return prefix
}
