import type { Job } from '#server/jobs/Job.ts'
import { MergeModel } from './mergeModel.ts'

const DAY = 24 * 60 * 60 * 1000

/** What undoing would have needed holds a person's data: it goes when nothing can be undone any more. */
export const forgetMerges: Job = {
  name: 'founders.forgetMerges',
  every: DAY,
  run: async (now) => {
    const over = { $or: [{ undoUntil: { $lte: now } }, { state: 'undone' as const }], before: { $ne: null } }
    await MergeModel.updateMany(over, { $set: { before: null, name: '' } })
  },
}
