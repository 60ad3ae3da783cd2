import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Context, Read } from './Context.ts'
import { ReadLogModel } from './readLogModel.ts'

/** By which of a customer's grants the actor has read: those that opened the customer to this question, if any record rested on one. */
const grantsUsed = ({ opened }: Context, customerId: string, reads: Read[], at: Date) => {
  if (!reads.some(({ bases }) => bases.includes('grant'))) return {}
  const grants = opened.filter(({ customerIds }) => customerIds.includes(customerId)).flatMap(({ grants }) => grants)
  return { grantIds: [...new Set(grants.map(({ grantId }) => grantId))], grantUsedAt: at }
}

/**
 * Write the read-log entries for the answer, one for each customer of whom it holds anything above public; the answer
 * leaves only after this. Inside a write they commit with the change.
 */
export const commitReads = async (context: Context): Promise<void> => {
  if (context.reads.length === 0) return
  const { actor, operation, requestId } = context
  const common = {
    at: new Date(),
    userId: actor.userId,
    userName: actor.name,
    organisationId: actor.organisation?.id ?? null,
    operation,
    requestId,
  }
  const byCustomer = Map.groupBy(context.reads, ({ customerId }) => customerId)
  await insertDocuments(
    ReadLogModel,
    [...byCustomer].map(([customerId, reads]) => ({
      ...common,
      _id: newId('rdl'),
      customerId,
      ...grantsUsed(context, customerId, reads, common.at),
      reads: reads.map(({ recordId, class: dataClass, bases }) => ({ recordId, class: dataClass, bases })),
    })),
  )
}
