import { deleteBatch } from '#server/database/deleteBatch.ts'
import { BreakGlassModel } from './breakGlassModel.ts'

/** Remove reviewed break-glass that was opened before a moment, or that of customers who are gone. Answers how many. */
export const eraseBreakGlass = (which: { before: Date } | { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(
    BreakGlassModel,
    'before' in which
      ? { reviewed: true, openedAt: { $lt: which.before } }
      : { customerId: { $in: which.customerIds } },
    limit,
  )
