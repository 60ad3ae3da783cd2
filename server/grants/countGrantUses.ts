import { type GrantUse, grantUses } from '#server/access/grantUses.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'
import { GrantUseCursorModel } from './grantUseCursorModel.ts'
import { unusedSince } from './unusedSince.ts'

const EVERY = 30_000
/** An answer's entry is written before it leaves and carries the time just before that: after this, none comes late (ms). */
const SETTLED = 30_000
const CURSOR = 'uses'

type Counted = Pick<GrantRecord, '_id' | 'useByDay' | 'lastUsedAt'>

/** The counts after these uses; days that no list looks at any more are left out. */
const counted = ({ useByDay, lastUsedAt }: Counted, uses: GrantUse[], now: Date) => {
  const first = dayInFinland(unusedSince(now))
  const days = new Map(Object.entries(useByDay).filter(([day]) => day >= first))
  for (const { at } of uses) days.set(dayInFinland(at), (days.get(dayInFinland(at)) ?? 0) + 1)
  const last = new Date(Math.max(lastUsedAt?.getTime() ?? 0, ...uses.map(({ at }) => at.getTime())))
  return { useByDay: Object.fromEntries(days), lastUsedAt: last, usedOrBegunAt: last }
}

/** Count in the read log how grants have been used; each answer once, since the place in the log moves with the counts. */
export const countGrantUses: Job = {
  name: 'grants.use',
  every: EVERY,
  run: (now) =>
    inTransaction(async () => {
      const cursor = await GrantUseCursorModel.findById(CURSOR).lean()
      const until = new Date(now.getTime() - SETTLED)
      const uses = await grantUses(cursor?.until ?? new Date(0), until)
      const byGrant = Map.groupBy(
        uses.flatMap((use) => use.grantIds.map((grantId) => ({ grantId, use }))),
        ({ grantId }) => grantId,
      )
      const grants = await GrantModel.find({ _id: { $in: [...byGrant.keys()] } }, { useByDay: 1, lastUsedAt: 1 }).lean<
        Counted[]
      >()
      if (grants.length > 0)
        await GrantModel.bulkWrite(
          grants.map((grant) => {
            const own = byGrant.get(grant._id)?.map(({ use }) => use) ?? []
            return { updateOne: { filter: { _id: grant._id }, update: { $set: counted(grant, own, now) } } }
          }),
        )
      await GrantUseCursorModel.updateOne({ _id: CURSOR }, { $set: { until } }, { upsert: true })
    }),
}
