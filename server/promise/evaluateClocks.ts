import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { audienceFor } from './audienceFor.ts'
import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { storeEscalations } from './storeEscalations.ts'

const EVERY = 15_000
/** Told in one transaction at most. */
const BATCH = 1_000

type Step = {
  kind: 'dueSoon' | 'late' | 'lead'
  /** How far those have been told that are next. */
  before: Clock['told']
  since: 'soonAt' | 'dueAt' | 'leadAt'
}

/** In this order: one that has been overlooked for long, the product was down, goes through all of them in one round. */
const STEPS: readonly Step[] = [
  { kind: 'dueSoon', before: 'nobody', since: 'soonAt' },
  { kind: 'late', before: 'dueSoon', since: 'dueAt' },
  { kind: 'lead', before: 'late', since: 'leadAt' },
]

const take = async ({ kind, before, since }: Step, now: Date): Promise<number> => {
  const reached = { open: true, told: before, [since]: { $lt: now }, pausedAt: null }
  const clocks = await ClockModel.find(reached as object)
    .limit(BATCH)
    .lean<Clock[]>()
  if (clocks.length === 0) return 0
  // That one is late already is told in the next step.
  const told = kind === 'dueSoon' ? clocks.filter(({ dueAt }) => dueAt >= now) : clocks
  const audience = await audienceFor(told, now)
  await storeEscalations(
    told.map((clock) => ({
      ...clock,
      _id: `${clock._id}.${kind}`,
      kind,
      clockId: clock._id,
      userIds: audience(clock, kind),
    })),
    now,
  )
  await ClockModel.updateMany({ _id: { $in: clocks.map(({ _id }) => _id) } }, { $set: { told: kind } })
  return clocks.length
}

/**
 * Look at all clocks that count: what is nearly late is told to the person and the team, what is late to them again, and what is
 * late still when the team has had its time, to its lead.
 */
export const evaluateClocks: Job = {
  name: 'promise.clocks',
  every: EVERY,
  run: async (now) => {
    for (const step of STEPS) while ((await inTransaction(() => take(step, now))) === BATCH);
  },
}
