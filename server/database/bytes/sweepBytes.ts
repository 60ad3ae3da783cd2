import { KeptBytesModel } from './keptBytesModel.ts'
import { removeBytes } from './removeBytes.ts'

/** As long as what was uploaded for a message may still be sent with it, in milliseconds: a day. */
const UNKEPT = 24 * 60 * 60 * 1000

const idsOf = (found: { _id: string }[]) => found.map(({ _id }) => _id)

/** Remove bytes that no record came to keep, and what an earlier removal left; `limit` of each at most. Answers how many. */
export const sweepBytes = async (now: Date, limit: number): Promise<number> => {
  const before = new Date(now.getTime() - UNKEPT)
  const unkept = await KeptBytesModel.find({ state: 'stored', storedAt: { $lt: before } }, { _id: 1 })
    .limit(limit)
    .lean()
  // From here on no command can keep them.
  await KeptBytesModel.updateMany({ _id: { $in: idsOf(unkept) }, state: 'stored' }, { $set: { state: 'leaving' } })
  const leaving = idsOf(await KeptBytesModel.find({ state: 'leaving' }, { _id: 1 }).limit(limit).lean())
  await removeBytes(leaving)
  return leaving.length
}
