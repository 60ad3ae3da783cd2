import { addOpenTime } from '#shared/promise/addOpenTime.ts'
import { openDayOf } from '#shared/promise/openDayOf.ts'
import type { Promised } from '#shared/promise/Promised.ts'
import type { Clock } from './Clock.ts'
import { timesOf } from './timesOf.ts'

type Whose = 'of' | 'thingId' | 'matterId' | 'customerId' | 'organisationId' | 'serviceId' | 'teamId' | 'userId'

/** A promise that begins at `at`, or at the next opening: the same clock time so many working days later. */
export const begun = (at: Date, { workingDays, opening }: Promised): Omit<Clock, '_id' | Whose> => ({
  opening,
  workingDays,
  startedAt: addOpenTime(at, 0, opening),
  ...timesOf(at, workingDays * openDayOf(opening), { workingDays, opening }),
  ...{ pausedAt: null, pausedMs: 0, open: true, stoppedAt: null, stoppedBy: null, kept: null, waitedMs: null },
  told: 'nobody',
})
