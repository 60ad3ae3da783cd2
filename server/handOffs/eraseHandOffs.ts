import { deleteBatch } from '#server/database/deleteBatch.ts'
import { whichAreOpen } from '#server/matters/whichAreOpen.ts'
import { HandOffModel } from './handOffModel.ts'

/** Those that ended before a moment; of a matter that is pending still they stay (9 §): how it came to who has it is needed. */
const endedBefore = async (before: Date): Promise<object> => {
  const ended = { open: false, endedAt: { $lt: before } }
  const pending = await whichAreOpen(await HandOffModel.distinct('matterId', ended))
  return { ...ended, matterId: { $nin: [...pending] } }
}

/** Remove hand-offs that ended before a moment, or all of customers who are gone: they name people and say what was asked. Answers how many. */
export const eraseHandOffs = async (
  which: { before: Date } | { customerIds: string[] },
  limit: number,
): Promise<number> =>
  deleteBatch(
    HandOffModel,
    'customerIds' in which ? { customerId: { $in: which.customerIds } } : await endedBefore(which.before),
    limit,
  )
