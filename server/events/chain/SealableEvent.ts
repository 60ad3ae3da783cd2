import type { EventRecord } from '#server/events/EventRecord.ts'

/** All of an event that its chain protects. */
export type SealableEvent = Omit<EventRecord, 'chain' | 'erased'>
