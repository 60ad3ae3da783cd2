import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'

/**
 * The founder's own record, for what only they themself may do with it: customer.not_found and access.denied as for any
 * customer, founder.already_company once it is one.
 */
export const getOwnFounder = async (context: Context, customerId: string): Promise<Customer> => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  if (customer.founder?.userId !== context.actor.userId) throw new Refusal('access.denied')
  if (customer.kind !== 'founder') throw new Refusal('founder.already_company')
  return customer
}
