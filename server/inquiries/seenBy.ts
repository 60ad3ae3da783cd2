import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { seenSince } from '#shared/access/seenSince.ts'

/** The condition on a customer's inquiries for who acts for it: what a founder asked before the company is the founder's own. */
export const seenBy = (actor: Actor, customer: Customer): object => {
  const customerId = ofCustomer(customer)
  const limits = recordIdsOf(customer).flatMap((id) => {
    const since = seenSince(actor, id)
    return since ? [{ customerId: id, askedAt: { $lt: since } }] : []
  })
  return limits.length > 0 ? { customerId, $nor: limits } : { customerId }
}
