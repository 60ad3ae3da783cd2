import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'

/** Open hand-offs that wait for these people, for the product's own use: asks no ability. */
export const handOffsRestingOn = async (userIds: readonly string[]): Promise<HandOff[]> =>
  userIds.length === 0
    ? []
    : HandOffModel.find({ 'turn.userId': { $in: userIds }, open: true } as object).lean<HandOff[]>()
