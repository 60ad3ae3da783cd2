import { once } from 'node:events'
import { connect } from 'node:net'
import type { Document } from 'bson'
import { FrameReader } from '#server/database/embedded/gateway/wire/FrameReader.ts'
import { answerIn } from './messages.ts'

/** A client that sends any bytes, and tells what comes back. */
export async function rawClient(socketPath: string) {
  const socket = connect(socketPath)
  await once(socket, 'connect')
  const answers: Document[] = []
  const waiting: ((answer: Document | undefined) => void)[] = []
  const reader = new FrameReader({ headerBytes: 16, lengthOf: (header) => header.readInt32LE(0) }, (frame) => {
    const answer = answerIn(frame)
    const next = waiting.shift()
    if (next) next(answer)
    else answers.push(answer)
  })
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      for (const next of waiting) next(undefined)
      resolve()
    })
  })
  socket.on('error', () => {})
  socket.on('data', (chunk: Buffer) => reader.push(chunk))
  return {
    socket,
    closed,
    send: (bytes: Buffer) => void socket.write(bytes),
    /** The next answer; undefined when the gateway hung up. */
    answer: () =>
      answers.length > 0 || socket.destroyed
        ? Promise.resolve(answers.shift())
        : new Promise<Document | undefined>((resolve) => waiting.push(resolve)),
  }
}
