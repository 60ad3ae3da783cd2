import type { Parameter, Statement, Step } from './Statement.ts'

/** PostgreSQL's frontend messages: https://www.postgresql.org/docs/18/protocol-message-formats.html */
const PROTOCOL_VERSION = 196608
const CANCEL_REQUEST = 80877102

/** Above this size a parameter is written beside the rest instead of copied into it. */
const COPY_LIMIT_BYTES = 16_384

export const SYNC = Buffer.from([0x53, 0, 0, 0, 4])
export const FLUSH = Buffer.from([0x48, 0, 0, 0, 4])
export const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4])
/** Execute the unnamed portal, all rows. */
const EXECUTE = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0])

export function startupMessage(settings: Record<string, string>): Buffer {
  const pairs = Buffer.from(`${Object.entries(settings).flat().join('\0')}\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + pairs.length, 0)
  head.writeInt32BE(PROTOCOL_VERSION, 4)
  return Buffer.concat([head, pairs])
}

/** Asks PostgreSQL to cancel what the connection with this key runs; sent on a connection of its own. */
export function cancelMessage(key: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + key.length, 0)
  head.writeInt32BE(CANCEL_REQUEST, 4)
  return Buffer.concat([head, key])
}

export function parseMessage({ name, sql }: Statement): Buffer {
  const text = Buffer.from(`${name}\0${sql}\0`)
  const message = Buffer.alloc(5 + text.length + 2)
  message[0] = 0x50
  message.writeInt32BE(message.length - 1, 1)
  text.copy(message, 5)
  return message
}

/** Bind and Execute of a prepared statement: parameters and results in binary form. Large parameters stay apart. */
export function bindAndExecute({ statement, parameters }: Step): Buffer[] {
  const values = parameters.map((value) => (typeof value === 'string' ? Buffer.from(value) : value))
  const bytes = values.reduce((sum, value) => sum + 4 + (value?.length ?? 0), 0)
  const isLarge = bytes > COPY_LIMIT_BYTES
  const head = bindHead(statement.name, values, bytes)
  const tail = Buffer.from([0, 1, 0, 1])
  const parts: Buffer[] = [head]
  for (const value of values) {
    const length = Buffer.alloc(4)
    length.writeInt32BE(value ? value.length : -1)
    parts.push(length)
    if (value) parts.push(value)
  }
  parts.push(tail, EXECUTE)
  return isLarge ? parts : [Buffer.concat(parts)]
}

function bindHead(name: string, values: readonly Parameter[], valueBytes: number): Buffer {
  const nameBytes = Buffer.byteLength(name)
  const head = Buffer.alloc(5 + 1 + nameBytes + 1 + 2 + 2 + 2)
  head[0] = 0x42
  head.writeInt32BE(head.length - 1 + valueBytes + 4, 1)
  head.write(name, 6)
  head.writeInt16BE(1, 7 + nameBytes)
  head.writeInt16BE(1, 9 + nameBytes)
  head.writeInt16BE(values.length, 11 + nameBytes)
  return head
}
