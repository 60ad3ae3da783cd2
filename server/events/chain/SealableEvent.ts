import type { EventRecord } from '#server/events/eventModel.ts'

/** All of an event that its chain protects. */
export type SealableEvent = Omit<EventRecord, 'chain' | 'erased'>
