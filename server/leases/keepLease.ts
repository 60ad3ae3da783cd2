import type { Model, QueryFilter } from 'mongoose'
import type { Leased } from './Leased.ts'
import type { LeaseTimes } from './LeaseTimes.ts'

type Kept = {
  /** Whether another has taken it meanwhile, as far as the last renewal heard. */
  isLost: () => boolean
  /** Renew no more; the lease runs out by itself unless its holder gives it back. */
  stop: () => void
}

/** Renew a lease that has been taken, until stopped. */
export const keepLease = <T extends Leased>(
  model: Model<T>,
  id: string,
  holder: string,
  { lease, renew }: LeaseTimes,
): Kept => {
  let lost = false
  const timer = setInterval(() => {
    model
      .updateOne({ _id: id, holder } as QueryFilter<T>, {
        $set: { leasedUntil: new Date(Date.now() + lease) } as object,
      })
      .then(
        ({ matchedCount }) => {
          if (matchedCount === 0) lost = true
        },
        () => {},
      )
  }, renew)
  timer.unref()
  return { isLost: () => lost, stop: () => clearInterval(timer) }
}
