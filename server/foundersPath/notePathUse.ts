import type { PathRecord } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'

/** How exactly the last use is kept: a day is enough where years are counted (milliseconds). */
const EXACTLY = 24 * 3_600_000

/** A path is opened: retention counts from here, its owner's own use too. */
export const notePathUse = async (records: readonly PathRecord[]): Promise<void> => {
  const now = new Date()
  const old = records.filter(({ countedFrom }) => countedFrom.getTime() < now.getTime() - EXACTLY)
  if (old.length > 0)
    await PathModel.updateMany({ _id: { $in: old.map(({ _id }) => _id) } }, { $set: { countedFrom: now } })
}
