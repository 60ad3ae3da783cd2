import type { Context } from '#server/access/Context.ts'
import { getAccessible } from '#server/access/getAccessible.ts'
import type { Action } from '#shared/access/Ability.ts'
import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** The customer on which the actor may `action`; customer.not_found (404) when they may not even see it, else access.denied (403). */
export const getAccessibleCustomer = (
  context: Pick<Context, 'ability'>,
  action: Action,
  customerId: string,
): Promise<Customer> => getAccessible<Customer>(context, action, CustomerModel, customerId, 'customer.not_found')
