import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { signIn } from '#tests/support/signIn.ts'
import type { TestApp } from '#tests/support/startApp.ts'

/** Kinds of frames, as the protocol numbers them. */
const SYNC = 0
const AWARENESS = 1
const AUTH = 2
const STATELESS = 5
const BROADCAST = 6

/** A client made by hand: it speaks the protocol of the texts without any of the libraries' manners. */
export const rawEditor = async (app: TestApp, as: string, sectionId: string) => {
  const cookie = await signIn(app, as)
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/api/plan-texts`, { headers: { cookie } })
  const received: Buffer[] = []
  let isClosed = false
  socket.on('message', (data: Buffer) => received.push(Buffer.from(data)))
  socket.on('close', () => {
    isClosed = true
  })
  socket.on('error', () => {})
  onTestFinished(() => socket.terminate())
  await new Promise<void>((resolve) => socket.once('open', () => resolve()))
  const frame = (type: number, name: string, body: (encoder: Encoder) => void) => {
    const encoder = createEncoder()
    writeVarString(encoder, name)
    writeVarUint(encoder, type)
    body(encoder)
    socket.send(toUint8Array(encoder))
  }
  return {
    received,
    isClosed: () => isClosed,
    authenticate: (name = sectionId) =>
      frame(AUTH, name, (encoder) => {
        writeVarUint(encoder, 0)
        writeVarString(encoder, 'session')
      }),
    /** `kind` 1: the answer of a first sync, 2: an update. */
    sync: (kind: number, update: Uint8Array, name = sectionId) =>
      frame(SYNC, name, (encoder) => {
        writeVarUint(encoder, kind)
        writeVarUint8Array(encoder, update)
      }),
    awareness: (update: Uint8Array) => frame(AWARENESS, sectionId, (encoder) => writeVarUint8Array(encoder, update)),
    stateless: (word: string) => frame(STATELESS, sectionId, (encoder) => writeVarString(encoder, word)),
    broadcast: (word: string) => frame(BROADCAST, sectionId, (encoder) => writeVarString(encoder, word)),
    other: (type: number) => frame(type, sectionId, () => {}),
    bytes: (bytes: Uint8Array | string) => socket.send(bytes),
  }
}
