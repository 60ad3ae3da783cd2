import type { Model } from 'mongoose'
import { deleteBatch } from '#server/database/deleteBatch.ts'
import { type ReadLogEntry, ReadLogModel } from './readLogModel.ts'

/** Remove lines of the read log that are older than a moment, or of customers who are gone. Answers how many. */
export const eraseReads = (which: { before: Date } | { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch<ReadLogEntry>(
    ReadLogModel as unknown as Model<ReadLogEntry>,
    'before' in which ? { at: { $lt: which.before } } : { customerId: { $in: which.customerIds } },
    limit,
  )
