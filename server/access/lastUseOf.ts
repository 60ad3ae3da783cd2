import type { QueryFilter } from 'mongoose'
import { type ReadLogEntry, ReadLogModel } from './readLogModel.ts'

/**
 * When an organisation last looked at a record of a customer, or at anything of the customer's, since a moment: use in
 * services. The customer's own looks are none. Null: not since then.
 */
export const lastUseOf = async (customerId: string, since: Date, recordId?: string): Promise<Date | null> => {
  const [last] = await ReadLogModel.find(
    {
      customerId,
      at: { $gte: since },
      organisationId: { $ne: null },
      ...(recordId === undefined ? {} : { 'reads.recordId': recordId }),
    } as QueryFilter<ReadLogEntry>,
    { at: 1 },
  )
    .sort({ at: -1 })
    .limit(1)
    .lean<ReadLogEntry[]>()
  return last?.at ?? null
}
