import { countMatterFrom } from '#server/matters/countMatterFrom.ts'
import { eraseMatters } from '#server/matters/eraseMatters.ts'
import { mattersUnusedSince } from '#server/matters/mattersUnusedSince.ts'
import { holdsOf } from '../holdsOf.ts'
import { judge } from '../judge.ts'
import { SERVICE_YEARS } from '../limits.ts'
import type { Sweep } from '../Sweep.ts'
import { yearsBefore } from '../yearsBefore.ts'

/** Matters that have ended, five years after their last use. */
export const matters: Sweep = {
  name: 'matters',
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const ended = await mattersUnusedSince(yearsBefore(now, SERVICE_YEARS), limit)
    const holds = await holdsOf(
      ended.map(({ customerId }) => customerId),
      now,
    )
    const gone: string[] = []
    for (const { _id, customerId, organisationId } of ended) {
      const record = { _id, kind: 'matter' as const, customerId, organisationId }
      const again = await judge({ ...record, holds: holds.get(customerId) ?? [] }, now)
      if (again) await countMatterFrom(_id, yearsBefore(again, SERVICE_YEARS))
      else gone.push(_id)
    }
    return { seen: ended.length, removed: gone.length > 0 ? await eraseMatters({ ids: gone }) : 0 }
  },
}
