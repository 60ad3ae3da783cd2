import type { Basis } from '#shared/access/Basis.ts'
import { type ReadLogEntry, ReadLogModel } from './readLogModel.ts'

/** `customerIds`: of one customer, those of records merged into it too. */
type Asked = { customerIds: string[]; userId: string; basis: Basis; from: Date; until: Date }

/** How many records of a customer a person was shown on this basis alone in a stretch of time, by operation; the most first. */
export const readsOnBasis = async ({ customerIds, userId, basis, from, until }: Asked) => {
  const entries = await ReadLogModel.find({
    customerId: { $in: customerIds },
    at: { $gte: from, $lte: until },
    userId,
  }).lean<ReadLogEntry[]>()
  const recordsOf = new Map<string, Set<string>>()
  for (const { operation, reads } of entries)
    for (const { recordId, bases } of reads)
      if (bases.every((one) => one === basis))
        recordsOf.set(operation, (recordsOf.get(operation) ?? new Set()).add(recordId))
  return [...recordsOf]
    .map(([operation, records]) => ({ operation, records: records.size }))
    .sort((a, b) => b.records - a.records)
}
