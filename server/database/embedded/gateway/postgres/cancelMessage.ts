import { CANCEL_REQUEST } from './pgMessages.ts'

/** Asks PostgreSQL to cancel what the connection with this key runs; sent on a connection of its own. */
export function cancelMessage(key: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + key.length, 0)
  head.writeInt32BE(CANCEL_REQUEST, 4)
  return Buffer.concat([head, key])
}
