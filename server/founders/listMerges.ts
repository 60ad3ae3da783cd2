import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { listMerges as contract } from '#shared/founders/listMerges.ts'
import { standingMerges } from './standingMerges.ts'

/** What the founder has joined and can still undo, the latest first. */
export const listMerges: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { actsFor, userId } = context.actor
  if (actsFor?.customerId !== customer._id) throw new Refusal('access.denied')
  // A co-owner has joined nothing here.
  const merges = customer.founder?.userId === userId ? await standingMerges(customer._id) : []
  return {
    items: merges.map(({ _id, kind, name, businessId, at, undoUntil }) => ({
      ...{ mergeId: _id, kind, name, businessId },
      ...{ at: at.toISOString(), undoUntil: undoUntil.toISOString() },
    })),
  }
}
