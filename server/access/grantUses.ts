import { ReadLogModel } from './readLogModel.ts'

/** One answer that rested on these grants. */
export type GrantUse = { grantIds: string[]; at: Date }

/** Answers that rested on grants, after one moment and until another (inclusive), in the order of time. */
export const grantUses = async (after: Date, until: Date): Promise<GrantUse[]> => {
  const entries = await ReadLogModel.find({ grantUsedAt: { $gt: after, $lte: until } }, { grantIds: 1, grantUsedAt: 1 })
    .sort({ grantUsedAt: 1 })
    .lean()
  return entries.map(({ grantIds = [], grantUsedAt }) => ({ grantIds, at: grantUsedAt as Date }))
}
