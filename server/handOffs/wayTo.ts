import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'

/** Every organisation by way of which a matter has come to this one, in order, itself last: by hand-offs that were taken. */
export const wayTo = async (matterId: string, organisationId: string): Promise<string[]> => {
  const taken = await HandOffModel.find({ matterId, kind: { $ne: 'referral' }, accepted: { $ne: null } } as object)
    .sort({ createdAt: -1, _id: -1 })
    .lean<HandOff[]>()
  const last = taken.find(({ path }) => path.at(-1) === organisationId)
  return last?.path ?? [organisationId]
}
