import { findFounderOf } from '#server/customers/findFounderOf.ts'
import { peopleUnseenAfter } from '#server/mandates/peopleUnseenAfter.ts'
import { usersLeftBefore } from '#server/organisations/usersLeftBefore.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { eraseAccount } from '../eraseAccount.ts'
import { SERVICE_YEARS } from '../limits.ts'
import { type RetentionCursor, RetentionCursorModel } from '../retentionCursorModel.ts'
import type { Sweep } from '../Sweep.ts'
import { yearsBefore } from '../yearsBefore.ts'

const NAME = 'accounts'

const count = async (userIds: string[]): Promise<number> => {
  let removed = 0
  for (const userId of userIds) if (await eraseAccount(userId)) removed += 1
  return removed
}

/** Customers' people who have not been there for five years; a founder's account goes with the founder. */
const unseen = async (before: Date, limit: number) => {
  const cursor = await RetentionCursorModel.findById(NAME).lean<RetentionCursor>()
  const userIds = await peopleUnseenAfter(cursor?.after ?? '', before, limit)
  const free: string[] = []
  for (const userId of userIds) if (!(await findFounderOf(userId as UserId))) free.push(userId)
  const removed = await count(free)
  const after = userIds.length < limit ? '' : (userIds.at(-1) ?? '')
  await RetentionCursorModel.updateOne({ _id: NAME }, { $set: { after } }, { upsert: true })
  return { seen: userIds.length, removed }
}

/**
 * Accounts of people who left their organisation five years ago, and of customers' people who have not been there for so
 * long. What they wrote goes with its own years.
 */
export const accounts: Sweep = {
  name: NAME,
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const before = yearsBefore(now, SERVICE_YEARS)
    const left = await usersLeftBefore(before, limit)
    const removed = await count(left)
    const others = await unseen(before, limit)
    return { seen: Math.max(left.length, others.seen), removed: removed + others.removed }
  },
}
