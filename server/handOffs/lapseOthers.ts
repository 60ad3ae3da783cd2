import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { moveHandOff } from './moveHandOff.ts'

/** A matter has moved, in the running transaction: what else would have moved it, and nobody has taken, can't any more. */
export const lapseOthers = async (matterId: string, takenId: string, at: Date): Promise<void> => {
  const others = await HandOffModel.find({
    ...{ matterId, _id: { $ne: takenId }, open: true, accepted: null },
    kind: { $ne: 'referral' },
  } as object).lean<HandOff[]>()
  for (const other of others) await moveHandOff(null, other, { move: 'lapse', by: 'product', at })
}
