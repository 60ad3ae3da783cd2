import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'

/** The customer for its founder alone, as a founder or as the company since: what they joined they also undo. */
export const getFounded = async (context: Context, customerId: string): Promise<Customer> => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { userId, actsFor } = context.actor
  if (actsFor?.customerId !== customer._id || customer.founder?.userId !== userId) throw new Refusal('access.denied')
  return customer
}
