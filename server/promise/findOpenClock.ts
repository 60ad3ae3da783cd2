import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'

/** The clock of a thing that counts now, or null. */
export const findOpenClock = (thingId: string): Promise<Clock | null> =>
  ClockModel.findOne({ thingId, open: true }).lean<Clock>()
