import type { RetainedKind } from '#shared/retention/RetainedKind.ts'
import { holdsOf } from './holdsOf.ts'
import { judge } from './judge.ts'
import { SERVICE_YEARS } from './limits.ts'
import type { Sweep } from './Sweep.ts'
import { yearsBefore } from './yearsBefore.ts'

type Kept = { _id: string; customerId: string; organisationId: string | null }

type Kind = {
  name: string
  kind: RetainedKind
  /** Records that, as far as known there, nobody has used since a moment, the longest ago first. */
  unusedSince: (before: Date, limit: number) => Promise<Kept[]>
  /** Let a record's years be counted from another moment. */
  countFrom: (id: string, countedFrom: Date) => Promise<void>
  /** Remove these; answers how many. */
  erase: (ids: string[]) => Promise<number>
}

/** The sweep of a kind of record that knows from when its years count: gone five years after the last use, unless something holds it (9 §). */
export const unusedSweep = ({ name, kind, unusedSince, countFrom, erase }: Kind): Sweep => ({
  name,
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const records = await unusedSince(yearsBefore(now, SERVICE_YEARS), limit)
    const holds = await holdsOf(
      records.map(({ customerId }) => customerId),
      now,
    )
    const gone: string[] = []
    for (const { _id, customerId, organisationId } of records) {
      const again = await judge({ _id, kind, customerId, organisationId, holds: holds.get(customerId) ?? [] }, now)
      if (again) await countFrom(_id, yearsBefore(again, SERVICE_YEARS))
      else gone.push(_id)
    }
    return { seen: records.length, removed: gone.length > 0 ? await erase(gone) : 0 }
  },
})
