import { MergeModel, type MergeRecord } from './mergeModel.ts'

/** What was joined into this customer and can still be undone, the latest first. */
export const standingMerges = (customerId: string, now = new Date()): Promise<MergeRecord[]> =>
  MergeModel.find({ keptId: customerId, state: 'standing', undoUntil: { $gt: now } })
    .sort({ at: -1 })
    .lean<MergeRecord[]>()
