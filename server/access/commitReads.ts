import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Context } from './Context.ts'
import { ReadLogModel } from './readLogModel.ts'

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
      reads: reads.map(({ recordId, class: dataClass, bases }) => ({ recordId, class: dataClass, bases })),
    })),
  )
}
