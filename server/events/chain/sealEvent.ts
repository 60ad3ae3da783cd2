import { randomBytes } from 'node:crypto'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { contentHashOf } from './contentHashOf.ts'
import { linkHashOf } from './linkHashOf.ts'
import type { SealableEvent } from './SealableEvent.ts'

const SALT_BYTES = 16

/** Where a customer's chain ends: how many events it has, and hash and time of recording of the last. */
export type ChainEnd = { length: number; hash: string | null; recordedAt: Date }

/** Put an event at the end of its customer's chain. */
export const sealEvent = (event: SealableEvent, end: ChainEnd): EventRecord => {
  const salt = randomBytes(SALT_BYTES).toString('base64url')
  const content = contentHashOf(event, salt)
  const place = { index: end.length, previous: end.hash, content }
  const hash = linkHashOf({ ...place, eventId: event._id, customerId: event.customerId, recordedAt: event.recordedAt })
  return { ...event, chain: { ...place, salt, hash }, erased: null }
}
