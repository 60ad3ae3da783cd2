import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** These matters by their ids, for the product's own use: asks no ability. */
export const mattersByIds = async (matterIds: readonly string[]): Promise<Map<string, Matter>> => {
  if (matterIds.length === 0) return new Map()
  const matters = await MatterModel.find({ _id: { $in: matterIds } } as object).lean<Matter[]>()
  return new Map(matters.map((matter) => [matter._id, matter]))
}
