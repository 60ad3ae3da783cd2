import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** Matters that have ended and that, as far as known here, nobody has used since a moment, the longest ago first. */
export const mattersUnusedSince = (before: Date, limit: number): Promise<Matter[]> =>
  MatterModel.find({ open: false, countedFrom: { $lt: before } })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<Matter[]>()
