import { lastUseOf } from '#server/access/lastUseOf.ts'
import type { Hold } from '#shared/retention/Hold.ts'
import { type HeldRecord, HeldRecordModel } from './heldRecordModel.ts'
import { LOOK_AGAIN, SERVICE_YEARS } from './limits.ts'
import { yearsBefore } from './yearsBefore.ts'

type Candidate = Pick<HeldRecord, '_id' | 'kind' | 'customerId' | 'organisationId'> & {
  /** What holds its customer's data. */
  holds: Hold[]
}

/** The moment from which on five years are over at `moment`. */
const fiveYearsAfter = (used: Date): Date => yearsBefore(used, -SERVICE_YEARS)

/**
 * Whether a record that is past its day goes now: null. Or when it is looked at again, because something holds it or an
 * organisation has used it since; what holds it, and why, is kept for the preview.
 */
export const judge = async (candidate: Candidate, now: Date): Promise<Date | null> => {
  const { holds, ...record } = candidate
  const used = holds.length > 0 ? null : await lastUseOf(record.customerId, yearsBefore(now, SERVICE_YEARS), record._id)
  if (holds.length === 0 && used === null) {
    await HeldRecordModel.deleteOne({ _id: record._id })
    return null
  }
  const checkAt = used ? fiveYearsAfter(used) : new Date(now.getTime() + LOOK_AGAIN)
  const { _id, ...fields } = record
  await HeldRecordModel.updateOne({ _id }, { $set: { ...fields, holds, checkAt } }, { upsert: true })
  return checkAt
}
