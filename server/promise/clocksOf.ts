import type { z } from 'zod'
import type { PromiseClock } from '#shared/promise/PromiseClock.ts'
import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { presentClock } from './presentClock.ts'

/**
 * The clocks of things by the things' ids: the one that counts, else the last. A thing that never waited has none. The caller
 * shows them only with things that the viewer may see.
 */
export const clocksOf = async (
  thingIds: readonly string[],
  now = new Date(),
): Promise<Map<string, z.input<typeof PromiseClock>>> => {
  if (thingIds.length === 0) return new Map()
  const clocks = await ClockModel.find({ thingId: { $in: thingIds } } as object)
    .sort({ thingId: 1, startedAt: 1 })
    .lean<Clock[]>()
  const lasting = [...clocks.filter(({ open }) => !open), ...clocks.filter(({ open }) => open)]
  return new Map(lasting.map((clock) => [clock.thingId, presentClock(clock, now)]))
}
