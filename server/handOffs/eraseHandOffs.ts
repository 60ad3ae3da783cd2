import { deleteBatch } from '#server/database/deleteBatch.ts'
import { HandOffModel } from './handOffModel.ts'

/** Remove hand-offs that ended before a moment, or all of customers who are gone: they name people and say what was asked. Answers how many. */
export const eraseHandOffs = (which: { before: Date } | { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(
    HandOffModel,
    ('customerIds' in which
      ? { customerId: { $in: which.customerIds } }
      : { open: false, endedAt: { $lt: which.before } }) as object,
    limit,
  )
