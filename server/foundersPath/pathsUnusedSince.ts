import type { PathRecord } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'

/** Paths that nobody has opened since a moment, the longest ago first. They are the customer's: no organisation's. */
export const pathsUnusedSince = async (
  before: Date,
  limit: number,
): Promise<{ _id: string; customerId: string; organisationId: null }[]> => {
  const paths = await PathModel.find({ countedFrom: { $lt: before } }, { customerId: 1 })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<Pick<PathRecord, '_id' | 'customerId'>[]>()
  return paths.map(({ _id, customerId }) => ({ _id, customerId, organisationId: null }))
}
