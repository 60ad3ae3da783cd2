import { isDeepStrictEqual } from 'node:util'
import { findRegisterFacts } from '#server/customers/findRegisterFacts.ts'
import { replaceRegisterFacts } from '#server/customers/replaceRegisterFacts.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import type { Tally } from '../counts/Tally.ts'
import { companyChanges } from './companyChanges.ts'
import type { ReadObject } from './ReadObject.ts'

/** Companies in one transaction: few enough that a conflict with an adviser's entry is rare and its repetition cheap. */
const AT_ONCE = 100

const changeSome = async (objects: ReadObject[], now: Date, tally: Tally): Promise<number> => {
  const pairs = await inTransaction(async () => {
    const known = await findRegisterFacts(objects.map(({ customer }) => customer.businessId))
    const pairs = objects.flatMap(({ customer, sourceHash }) => {
      const before = known.get(customer.businessId)
      if (!before) return []
      const after = { ...customer, _id: before._id, sourceHash, checkedAt: now }
      return [{ before, after, changes: companyChanges(before, customer) }]
    })
    await replaceRegisterFacts(
      pairs.map(({ before, after }) => ({
        ...after,
        isDifferent: !isDeepStrictEqual([before.company, before.modifiedAt], [after.company, after.modifiedAt]),
      })),
    )
    const changed = pairs.filter(({ changes }) => changes.length > 0)
    await recordEvents(
      null,
      changed.map(({ after, changes }) => ({
        customerId: after._id,
        class: 'public',
        occurredAt: after.modifiedAt,
        fact: {
          type: 'company.changed',
          content: { source: 'prh', modifiedAt: after.modifiedAt.toISOString(), changes },
        },
      })),
    )
    return pairs
  })
  for (const { before, after } of pairs) {
    tally.add(before, -1)
    tally.add(after, 1)
  }
  return pairs.filter(({ changes }) => changes.length > 0).length
}

/** Take in companies whose text in the register differs; each real difference becomes a company.changed event with the change. */
export const changeCompanies = async (objects: ReadObject[], now: Date, tally: Tally): Promise<number> => {
  let changed = 0
  for (let start = 0; start < objects.length; start += AT_ONCE) {
    changed += await changeSome(objects.slice(start, start + AT_ONCE), now, tally)
  }
  return changed
}
