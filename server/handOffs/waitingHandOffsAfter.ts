import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'

/** Open hand-offs that wait for an organisation, by their ids, from after one on, for the product's own use: asks no ability. */
export const waitingHandOffsAfter = (handOffId: string, limit: number): Promise<HandOff[]> =>
  HandOffModel.find({ _id: { $gt: handOffId }, open: true, 'turn.organisationId': { $ne: null } } as object)
    .sort({ _id: 1 })
    .limit(limit)
    .lean<HandOff[]>()
