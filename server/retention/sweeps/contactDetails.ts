import { contactDetailsUnusedSince } from '#server/contactDetails/contactDetailsUnusedSince.ts'
import { countDetailsFrom } from '#server/contactDetails/countDetailsFrom.ts'
import { eraseContactDetails } from '#server/contactDetails/eraseContactDetails.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { holdsOf } from '../holdsOf.ts'
import { judge } from '../judge.ts'
import { SERVICE_YEARS } from '../limits.ts'
import type { Sweep } from '../Sweep.ts'
import { yearsBefore } from '../yearsBefore.ts'

/** How customers are reached, five years after it was last checked or used. */
export const contactDetails: Sweep = {
  name: 'contactDetails',
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const records = await contactDetailsUnusedSince(yearsBefore(now, SERVICE_YEARS), limit)
    const holds = await holdsOf(
      records.map(({ customerId }) => customerId),
      now,
    )
    const gone: string[] = []
    for (const { _id, customerId, organisationId } of records) {
      const record = { _id, kind: 'contactDetails' as const, customerId, organisationId }
      const again = await judge({ ...record, holds: holds.get(customerId) ?? [] }, now)
      if (again) await countDetailsFrom(_id, yearsBefore(again, SERVICE_YEARS))
      else gone.push(customerId)
    }
    const removed = gone.length > 0 ? await inTransaction(() => eraseContactDetails(gone)) : 0
    return { seen: records.length, removed }
  },
}
