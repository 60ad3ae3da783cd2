import { deleteBatch } from '#server/database/deleteBatch.ts'
import { EscalationModel } from './escalationModel.ts'

/** Remove escalations that were over before a moment, or all of customers who are gone. Answers how many. */
export const eraseEscalations = (which: { before: Date } | { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(
    EscalationModel,
    ('customerIds' in which
      ? { customerId: { $in: which.customerIds } }
      : { clearedAt: { $ne: null, $lt: which.before } }) as object,
    limit,
  )
