import type { Job } from '#server/jobs/Job.ts'
import type { Escalation } from './Escalation.ts'
import { EscalationModel } from './escalationModel.ts'
import { orphansAmong } from './orphansAmong.ts'
import { tellOrphan } from './tellOrphan.ts'
import { waitingThings } from './waitingThings.ts'

const EVERY = 60_000
const BATCH = 500

const standing = { kind: 'orphan' as const, clearedAt: null }

/** What is over waits for nobody rightly. */
const clearClosed = async (open: ReadonlySet<string>, now: Date): Promise<void> => {
  const told = await EscalationModel.find(standing, { thingId: 1 }).lean<Escalation[]>()
  const closed = told.filter(({ thingId }) => !open.has(thingId)).map(({ _id }) => _id)
  await EscalationModel.updateMany({ _id: { $in: closed } }, { $set: { clearedAt: now } })
}

/** Look at everything that is open, whether or not a promise counts: what waits for nobody is told to who can give it to somebody. */
export const findOrphans: Job = {
  name: 'promise.orphans',
  every: EVERY,
  run: async (now) => {
    const open = new Set<string>()
    for (const things of waitingThings)
      for (let after = ''; ; ) {
        const found = await things.openAfter(after, BATCH)
        const orphans = await orphansAmong(found, now)
        for (const waiting of found) {
          open.add(waiting.thingId)
          const reason = orphans.get(waiting.thingId)
          if (reason) await tellOrphan(waiting, reason, now)
        }
        const placed = found.flatMap(({ thingId }) => (orphans.has(thingId) ? [] : thingId))
        await EscalationModel.updateMany({ ...standing, thingId: { $in: placed } }, { $set: { clearedAt: now } })
        if (found.length < BATCH) break
        after = found.at(-1)?.thingId ?? after
      }
    await clearClosed(open, now)
  },
}
