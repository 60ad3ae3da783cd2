import { CommandError } from '../errors/CommandError.ts'
import { COMMAND_NOT_FOUND, DATABASE_MISSING } from '../errors/errorCodes.ts'
import type { Client } from '../sessions/Client.ts'
import * as bson from '../wire/bsonTypes.ts'
import { OP_QUERY } from '../wire/opCodes.ts'
import type { WireRequest } from '../wire/parseRequest.ts'
import { readInt32 } from '../wire/readInt32.ts'
import { type Element, scanElements } from '../wire/scanElements.ts'

/** A command: what the gateway itself needs of it, and its bytes as they came. */
export type Command = {
  name: string
  db: string
  /** The first value, where it is a string: the collection of most commands. */
  collection: string
  /** The first value, where it is an integer: the cursor of getMore. */
  cursorId: bigint | null
  /** The session's id as a key, and the number of its transaction or retryable write. */
  session: string | null
  txnNumber: bigint | null
  isTransaction: boolean
  startsTransaction: boolean
  maxTimeMs: number
  body: Buffer
  documents: Buffer | null
  sequences: number
  /** The connection it came on: a transaction ends with the client that spoke in it last. */
  client: Client
}

/** Reads the head of a command without decoding the rest. Throws ProtocolError, or CommandError where it makes no sense. */
export function readCommand(request: WireRequest, client: Client): Command {
  const { body, documents, sequences } = request
  const command: Command = {
    name: '',
    db: request.opCode === OP_QUERY ? 'admin' : '',
    collection: '',
    cursorId: null,
    session: null,
    txnNumber: null,
    isTransaction: false,
    startsTransaction: false,
    maxTimeMs: 0,
    body,
    documents,
    sequences,
    client,
  }
  scanElements(body, (element) => {
    const key = body.toString('latin1', element.keyStart, element.keyEnd)
    if (command.name === '') readFirst(command, key, element)
    else readField(command, key, element)
    return undefined
  })
  if (command.name === '') throw new CommandError(COMMAND_NOT_FOUND, 'The command document is empty.')
  if (command.db === '') throw new CommandError(DATABASE_MISSING, 'OP_MSG requests require a $db argument.')
  return command
}

function readFirst(command: Command, key: string, { type, valueStart, valueEnd }: Element): void {
  command.name = key
  if (type === bson.BSON_STRING) command.collection = readString(command.body, valueStart, valueEnd)
  if (type === bson.BSON_INT64) command.cursorId = command.body.readBigInt64LE(valueStart)
}

function readField(command: Command, key: string, element: Element): void {
  const { body } = command
  const { type, valueStart, valueEnd } = element
  if (key === '$db' && type === bson.BSON_STRING) command.db = readString(body, valueStart, valueEnd)
  else if (key === 'lsid' && type === bson.BSON_DOCUMENT)
    command.session = readSession(body.subarray(valueStart, valueEnd))
  else if (key === 'txnNumber' && type === bson.BSON_INT64) command.txnNumber = body.readBigInt64LE(valueStart)
  else if (key === 'autocommit' && type === bson.BSON_BOOLEAN) command.isTransaction = body[valueStart] === 0
  else if (key === 'startTransaction' && type === bson.BSON_BOOLEAN) command.startsTransaction = body[valueStart] === 1
  else if (key === 'maxTimeMS') command.maxTimeMs = readNumber(body, element)
}

/** The session id's UUID, as bytes in a string: a key for maps. */
function readSession(lsid: Buffer): string | null {
  let session: string | null = null
  scanElements(lsid, ({ type, keyStart, keyEnd, valueStart, valueEnd }) => {
    const isId = type === bson.BSON_BINARY && lsid.toString('latin1', keyStart, keyEnd) === 'id'
    if (isId) session = lsid.toString('latin1', valueStart + 5, valueEnd)
    return !isId
  })
  return session
}

const readString = (body: Buffer, start: number, end: number): string => body.toString('utf8', start + 4, end - 1)

function readNumber(body: Buffer, { type, valueStart }: Element): number {
  if (type === bson.BSON_INT32) return readInt32(body, valueStart)
  if (type === bson.BSON_INT64) return Number(body.readBigInt64LE(valueStart))
  if (type === bson.BSON_DOUBLE) return body.readDoubleLE(valueStart)
  return 0
}
