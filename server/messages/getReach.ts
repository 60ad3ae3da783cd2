import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { getReach as contract } from '#shared/messages/getReach.ts'
import { ReachChoiceModel } from './reachChoiceModel.ts'
import { reachOf } from './reachOf.ts'

/** Where the customer is told that a message waits, for whoever decides on it. */
export const getReach: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'open', customerId)
  if (!context.actor.actsFor) throw new Refusal('access.denied')
  return {
    customerId: customer._id,
    suomifi: (await ReachChoiceModel.findById(customer._id).lean())?.suomifi ?? false,
    reach: await reachOf(customer),
    mayChoose: Boolean(customer.businessId),
  }
}
