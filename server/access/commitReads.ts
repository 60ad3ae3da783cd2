import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Context } from './Context.ts'
import { ReadLogModel } from './readLogModel.ts'

/**
 * Write one read-log entry for the answer, if it holds anything above public; the answer leaves only after this. Inside a
 * write it commits with the change.
 */
export const commitReads = async (context: Context): Promise<void> => {
  if (context.reads.length === 0) return
  await insertDocuments(ReadLogModel, [
    {
      _id: newId('rdl'),
      at: new Date(),
      userId: context.actor.userId,
      organisationId: context.actor.organisation?.id ?? null,
      operation: context.operation,
      requestId: context.requestId,
      customerIds: [...new Set(context.reads.map((read) => read.customerId))],
      reads: context.reads,
    },
  ])
}
