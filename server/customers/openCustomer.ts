import type { Context } from '#server/access/Context.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { Customer } from './Customer.ts'
import { openedTo } from './openedTo.ts'

/**
 * Let the question under way see what this customer has opened to its actor: from here on the context's ability knows the
 * customer's grants and matters as they are now. Never kept beyond the question.
 */
export const openCustomer = (context: Pick<Context, 'actor' | 'ability' | 'opened'>, customer: Customer): void => {
  if (context.opened.some(({ customerIds }) => customerIds[0] === customer._id)) return
  const opened = openedTo(context.actor, customer)
  context.opened.push(opened)
  const says = opened.grants.length > 0 || opened.matterIds.length > 0 || opened.unmet !== undefined
  if (says) context.ability = abilityOf(context.actor, context.opened)
}
