import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** Open matters by their ids, from after one on, for the product's own use: asks no ability. */
export const openMattersAfter = (matterId: string, limit: number): Promise<Matter[]> =>
  MatterModel.find({ open: true, _id: { $gt: matterId } })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<Matter[]>()
