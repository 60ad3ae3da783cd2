import type { Context } from '#server/access/Context.ts'
import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { reachOf } from './reachOf.ts'
import { queueLetter } from './suomifi/queueLetter.ts'

/**
 * Tell a customer who is reached in Suomi.fi that something waits, in the running transaction; who is reached by e-mail
 * hears of it by the notices. The customer's own messages tell it nothing new.
 */
export const tellCustomer = async ({ actor }: Pick<Context, 'actor'>, customer: Customer): Promise<void> => {
  if (actor.actsFor || !customer.businessId || (await reachOf(customer)) !== 'suomifi') return
  const { record } = await detailsOf(customer)
  await queueLetter({
    customerId: customer._id,
    businessId: customer.businessId,
    language: record.preferredLanguage,
  })
}
