import { addressesOf } from '#server/contactDetails/addressesOf.ts'
import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { Reach } from '#shared/messages/Reach.ts'
import { ReachChoiceModel } from './reachChoiceModel.ts'
import { hasNoMailbox } from './suomifi/hasNoMailbox.ts'

/**
 * How a customer is told that a message waits: in Suomi.fi where it chose so or has no address here, and a mailbox there;
 * else by e-mail, else by nothing, and whoever writes had better call.
 */
export const reachOf = async (customer: Customer): Promise<Reach> => {
  const { record } = await detailsOf(customer)
  const hasAddress = (await addressesOf(customer, record)).length > 0
  const chosen = (await ReachChoiceModel.findById(customer._id).lean())?.suomifi ?? false
  const { businessId } = customer
  if (businessId && (chosen || !hasAddress) && !(await hasNoMailbox(businessId))) return 'suomifi'
  return hasAddress ? 'email' : 'none'
}
