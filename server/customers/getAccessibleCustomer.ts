import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Action } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Customer } from './Customer.ts'
import { findCustomer } from './findCustomer.ts'
import { openCustomer } from './openCustomer.ts'

/**
 * The customer on which the actor may `action`, opened to the question under way; customer.not_found (404) when they may
 * not even see it, else access.denied (403). Ask it before anything of the customer's is read: grants are on the customer.
 * The id of a record merged into another leads to that other.
 */
export const getAccessibleCustomer = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  action: Action,
  customerId: string,
): Promise<Customer> => {
  const customer = await findCustomer(customerId)
  if (!customer) throw new Refusal('customer.not_found')
  openCustomer(context, customer)
  if (basesFor(context.ability, action, 'Customer', customer).length > 0) return customer
  const visible = basesFor(context.ability, 'read', 'Customer', customer).length > 0
  throw new Refusal(visible ? 'access.denied' : 'customer.not_found')
}
