import { randomUUID } from 'node:crypto'
import { freeLease } from '#server/leases/freeLease.ts'
import { keepLease } from '#server/leases/keepLease.ts'
import type { LeaseTimes } from '#server/leases/LeaseTimes.ts'
import { takeLease } from '#server/leases/takeLease.ts'
import { ReactionLeaseModel } from './reactionLeaseModel.ts'

const TIMES: LeaseTimes = { lease: 5_000, renew: 1_500 }
/** How often those without the lease look whether it is free, in milliseconds. */
const ASK_EVERY = 1_000

/** One reader's place at the log: whether it is this one's turn, by the reaction's lease, kept until it is left or lost. */
export const reactionSeat = (reaction: string) => {
  const holder = randomUUID()
  let kept: ReturnType<typeof keepLease> | undefined
  let askedAt = 0
  const lose = () => {
    kept?.stop()
    kept = undefined
  }
  return {
    lose,
    async taken(): Promise<boolean> {
      if (kept && !kept.isLost()) return true
      lose()
      const now = Date.now()
      if (now - askedAt < ASK_EVERY) return false
      askedAt = now
      const known = await ReactionLeaseModel.findById(reaction).lean()
      if (known && known.leasedUntil.getTime() >= now) return false
      if (!known) await ReactionLeaseModel.updateOne({ _id: reaction }, { $setOnInsert: freeLease() }, { upsert: true })
      const of = { _id: reaction }
      if (!(await takeLease({ model: ReactionLeaseModel, of, holder, lease: TIMES.lease }))) return false
      kept = keepLease(ReactionLeaseModel, reaction, holder, TIMES)
      return true
    },
    /** Give it back: another takes over at once. */
    async leave(): Promise<void> {
      if (!kept) return
      lose()
      await ReactionLeaseModel.updateOne({ _id: reaction, holder }, { $set: freeLease() }).catch(() => {})
    },
  }
}
