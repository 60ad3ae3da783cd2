import { type MandateCheck, MandateCheckModel } from './mandateCheckModel.ts'

/**
 * People of whom the register of mandates was last asked before a moment (it is asked whenever they are there), in the order
 * of their ids after one of them, `limit` at most.
 */
export const peopleUnseenAfter = async (userId: string, before: Date, limit: number): Promise<string[]> => {
  const checks = await MandateCheckModel.find({ _id: { $gt: userId }, checkedAt: { $lt: before } }, { _id: 1 })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<MandateCheck[]>()
  return checks.map(({ _id }) => _id)
}
