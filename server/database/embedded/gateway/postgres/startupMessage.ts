import { PROTOCOL_VERSION } from './pgMessages.ts'

/** The first message of a connection: user, database and settings for its whole life. */
export function startupMessage(settings: Record<string, string>): Buffer {
  const pairs = Buffer.from(`${Object.entries(settings).flat().join('\0')}\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + pairs.length, 0)
  head.writeInt32BE(PROTOCOL_VERSION, 4)
  return Buffer.concat([head, pairs])
}
