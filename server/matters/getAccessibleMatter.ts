import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomerOf } from '#server/customers/findCustomerOf.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Action } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/**
 * The matter on which the actor may `action`, and its customer, opened to the question under way; matter.not_found (404)
 * when they may not even see it, else access.denied (403). Nothing of the customer is read before it is opened.
 */
export const getAccessibleMatter = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  action: Action,
  matterId: string,
): Promise<{ matter: Matter; customer: Customer }> => {
  const matter = await MatterModel.findById(matterId).lean<Matter>()
  const customer = await findCustomerOf(matter)
  if (!matter || !customer) throw new Refusal('matter.not_found')
  openCustomer(context, customer)
  if (basesFor(context.ability, 'read', 'Customer', customer).length === 0) throw new Refusal('matter.not_found')
  if (basesFor(context.ability, action, 'Matter', matter).length > 0) return { matter, customer }
  const visible = basesFor(context.ability, 'read', 'Matter', matter).length > 0
  throw new Refusal(visible ? 'access.denied' : 'matter.not_found')
}
