import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { chooseReach as contract } from '#shared/messages/chooseReach.ts'
import { ReachChoiceModel } from './reachChoiceModel.ts'
import { reachOf } from './reachOf.ts'

/** The customer's choice to be told in Suomi.fi, or by e-mail again. */
export const chooseReach: Handler<typeof contract> = async (context, { customerId, suomifi }) => {
  const customer = await getAccessibleCustomer(context, 'open', customerId)
  if (!context.actor.actsFor) throw new Refusal('access.denied')
  if (suomifi && !customer.businessId) throw new Refusal('message.no_mailbox')
  await ReachChoiceModel.updateOne({ _id: customer._id }, { $set: { suomifi } }, { upsert: true })
  await recordEvent(context, {
    customerId: customer._id,
    class: 'plan',
    fact: { type: 'contactDetails.changed', content: { fields: ['reach'] } },
  })
  return { customerId: customer._id, suomifi, reach: await reachOf(customer) }
}
