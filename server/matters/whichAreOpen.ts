import { MatterModel } from './matterModel.ts'

/** Which of these matters are open, for the product's own use: asks no ability. */
export const whichAreOpen = async (matterIds: readonly string[]): Promise<Set<string>> =>
  matterIds.length === 0
    ? new Set()
    : new Set(await MatterModel.distinct('_id', { _id: { $in: matterIds }, open: true } as object))
