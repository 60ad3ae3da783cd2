import { SERVICE_YEARS } from '../limits.ts'
import type { Sweep } from '../Sweep.ts'
import { sweepEvents } from '../sweepEvents.ts'
import { walkLog } from '../walkLog.ts'
import { yearsBefore } from '../yearsBefore.ts'

/** What people wrote of their meetings, five years after its last use: who was there, what was said, what was promised. */
export const events: Sweep = {
  name: 'events',
  paragraph: '293/2017 9 §',
  step: (now, limit) => walkLog('events', yearsBefore(now, SERVICE_YEARS), limit, (due) => sweepEvents(due, now)),
}
