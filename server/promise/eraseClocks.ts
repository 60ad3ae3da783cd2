import { deleteBatch } from '#server/database/deleteBatch.ts'
import { ClockModel } from './clockModel.ts'

/** Remove clocks that stopped before a moment, or all of customers who are gone; the figures have counted them. Answers how many. */
export const eraseClocks = (which: { before: Date } | { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(
    ClockModel,
    ('customerIds' in which
      ? { customerId: { $in: which.customerIds } }
      : { open: false, stoppedAt: { $lt: which.before } }) as object,
    limit,
  )
