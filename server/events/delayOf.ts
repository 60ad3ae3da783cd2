import type { Delay } from '#shared/events/Delay.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { EventRecord } from './EventRecord.ts'

/** A delay as the record keeps it: until the day begins in Finland. */
export const delayOf = (delayed: Delay | null | undefined): EventRecord['delayed'] =>
  delayed ? { paragraph: delayed.paragraph, until: startOfDay(delayed.until).toISOString() } : null
