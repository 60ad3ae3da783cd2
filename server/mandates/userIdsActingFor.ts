import { MandateModel } from './mandateModel.ts'

/** Who holds a mandate for this company now, as our copy of the register has it. */
export const userIdsActingFor = async (businessId: string, now = new Date()): Promise<string[]> => {
  const mandates = await MandateModel.find(
    { businessId, $or: [{ until: null }, { until: { $gt: now } }] },
    { userId: 1 },
  ).lean()
  return [...new Set(mandates.map(({ userId }) => userId))]
}
