import type { PlanRecord } from './PlanRecord.ts'
import { PlanModel } from './planModel.ts'

/** Plans that nobody has opened or written since a moment, the longest ago first. They are the customer's: no organisation's. */
export const plansUnusedSince = async (
  before: Date,
  limit: number,
): Promise<{ _id: string; customerId: string; organisationId: null }[]> => {
  const plans = await PlanModel.find({ countedFrom: { $lt: before } }, { customerId: 1 })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<Pick<PlanRecord, '_id' | 'customerId'>[]>()
  return plans.map(({ _id, customerId }) => ({ _id, customerId, organisationId: null }))
}
