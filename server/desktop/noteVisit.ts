import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { noteVisit as contract } from '#shared/desktop/noteVisit.ts'
import { VisitModel } from './visitModel.ts'

/** Note that the actor opened a customer: their own list, told to nobody else. */
export const noteVisit: Handler<typeof contract> = async (context, { customerId }) => {
  await getAccessibleCustomer(context, 'read', customerId)
  const { userId } = context.actor
  const visitedAt = new Date()
  await VisitModel.updateOne(
    { _id: `${userId}:${customerId}` },
    { $set: { visitedAt }, $setOnInsert: { userId, customerId } },
    { upsert: true },
  )
  return { visitedAt: visitedAt.toISOString() }
}
