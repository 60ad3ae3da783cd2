import { documentSize } from './documentSize.ts'
import { CHECKSUM_PRESENT, HEADER_BYTES, MORE_TO_COME, OP_MSG, OP_QUERY, UNKNOWN_REQUIRED_BITS } from './opCodes.ts'
import { ProtocolError } from './ProtocolError.ts'
import { readInt32 } from './readInt32.ts'

/** A request as it came: `body` and `documents` are views of the message's own bytes. */
export type WireRequest = {
  requestId: number
  opCode: typeof OP_MSG | typeof OP_QUERY
  /** The command document. */
  body: Buffer
  /** The documents of the kind 1 section, one after another, as the engine's insert, update and delete take them. */
  documents: Buffer | null
  /** How many kind 1 sections came: commands that are served take one at most. */
  sequences: number
  /** The client expects no answer (an unacknowledged write). */
  unacknowledged: boolean
}

const CRC_BYTES = 4

/** Takes a whole message apart, without decoding any value. Throws ProtocolError. */
export function parseRequest(message: Buffer): WireRequest {
  const opCode = readInt32(message, 12)
  const requestId = readInt32(message, 4)
  if (opCode === OP_MSG) return parseMsg(message, requestId)
  if (opCode === OP_QUERY) return parseQuery(message, requestId)
  throw new ProtocolError(`Operation code ${opCode} is not served: send commands as OP_MSG, uncompressed.`)
}

function parseMsg(message: Buffer, requestId: number): WireRequest {
  if (message.length < HEADER_BYTES + 4) throw new ProtocolError('An OP_MSG ends before its flags.')
  const flags = readInt32(message, HEADER_BYTES)
  if (flags & UNKNOWN_REQUIRED_BITS) throw new ProtocolError(`OP_MSG has unknown required flags (${flags}).`)
  const end = flags & CHECKSUM_PRESENT ? message.length - CRC_BYTES : message.length
  let body: Buffer | null = null
  let documents: Buffer | null = null
  let sequences = 0
  let at = HEADER_BYTES + 4
  while (at < end) {
    const kind = message[at]
    const size = documentSize(message, at + 1, end)
    const section = message.subarray(at + 1, at + 1 + size)
    if (kind === 0) {
      if (body) throw new ProtocolError('OP_MSG has two body sections.')
      body = section
    } else if (kind === 1) {
      sequences += 1
      documents = sequenceOf(section)
    } else throw new ProtocolError(`OP_MSG has a section of unknown kind ${kind}.`)
    at += 1 + size
  }
  if (!body) throw new ProtocolError('OP_MSG has no body section.')
  return { requestId, opCode: OP_MSG, body, documents, sequences, unacknowledged: (flags & MORE_TO_COME) !== 0 }
}

/** size, identifier (cstring), documents. The identifier is not needed: each command takes one kind of sequence. */
function sequenceOf(section: Buffer): Buffer {
  const nameEnd = section.indexOf(0, 4)
  if (nameEnd < 0) throw new ProtocolError('A document sequence has no name.')
  return section.subarray(nameEnd + 1)
}

/** Old drivers and monitors greet by OP_QUERY: flags, collection (cstring), skip, limit, then the command. */
function parseQuery(message: Buffer, requestId: number): WireRequest {
  const nameEnd = message.indexOf(0, HEADER_BYTES + 4)
  if (nameEnd < 0) throw new ProtocolError('An OP_QUERY has no collection name.')
  const start = nameEnd + 1 + 8
  const size = documentSize(message, start, message.length)
  return {
    requestId,
    opCode: OP_QUERY,
    body: message.subarray(start, start + size),
    documents: null,
    sequences: 0,
    unacknowledged: false,
  }
}
