import { type ReadLogEntry, ReadLogModel } from './readLogModel.ts'

/** One line of the read log of this customer (any of its ids); null when it is not there or another's. */
export const findReadEntry = (entryId: string, customerIds: string[]): Promise<ReadLogEntry | null> =>
  ReadLogModel.findOne({ _id: entryId, customerId: { $in: customerIds } }).lean<ReadLogEntry>()
