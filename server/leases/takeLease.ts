import type { Model, QueryFilter } from 'mongoose'
import type { Leased } from './Leased.ts'

type Wish<T> = {
  model: Model<T>
  /** The record; and what else must hold of it for the lease to be worth taking. */
  of: QueryFilter<T>
  holder: string
  /** For how long, in milliseconds, unless it is renewed. */
  lease: number
  now?: Date
}

/**
 * Take the lease on a record if nobody holds it: gives the record as it was, or null. It is an agreement between processes by
 * their own clocks and saves work; whoever must not act twice also checks what it changes, since a lease can be lost.
 */
export const takeLease = async <T extends Leased>({ model, of, holder, lease, now = new Date() }: Wish<T>) =>
  model
    .findOneAndUpdate(
      { $and: [of, { leasedUntil: { $lt: now } }] } as QueryFilter<T>,
      { $set: { holder, leasedUntil: new Date(Date.now() + lease) } } as object,
    )
    .lean<T>()
