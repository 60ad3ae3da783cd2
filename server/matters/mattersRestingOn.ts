import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** Open matters that rest on these people, for the product's own use: asks no ability. */
export const mattersRestingOn = async (userIds: readonly string[]): Promise<Matter[]> =>
  userIds.length === 0
    ? []
    : MatterModel.find({ 'responsible.userId': { $in: userIds }, open: true } as object).lean<Matter[]>()
