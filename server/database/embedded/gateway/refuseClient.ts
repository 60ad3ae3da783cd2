import type { Socket } from 'node:net'
import { codeName } from './errors/codeName.ts'
import { OVERLOADED } from './errors/errorCodes.ts'
import { encodeDocument } from './wire/encodeDocument.ts'
import { encodeReplyPrefix } from './wire/encodeReplyPrefix.ts'
import { HEADER_BYTES } from './wire/opCodes.ts'
import { readInt32 } from './wire/readInt32.ts'

/** Tells a client over the limit why, in answer to its greeting, and hangs up. */
export function refuseClient(socket: Socket, maxClients: number): void {
  socket.on('error', () => {})
  socket.once('data', (chunk: Buffer) => {
    if (chunk.length < HEADER_BYTES) return socket.destroy()
    const answer = encodeDocument({
      ok: 0,
      errmsg: `The embedded database serves ${maxClients} connections at most, and they are all in use: close some, or lower maxPoolSize.`,
      code: OVERLOADED,
      codeName: codeName(OVERLOADED),
      errorLabels: ['SystemOverloadedError', 'RetryableError'],
    })
    const prefix = encodeReplyPrefix(readInt32(chunk, 12), readInt32(chunk, 4), answer.length)
    socket.end(Buffer.concat([prefix, answer]))
  })
}
