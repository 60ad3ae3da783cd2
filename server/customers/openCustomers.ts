import type { Context } from '#server/access/Context.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import type { Customer } from './Customer.ts'
import { openedTo } from './openedTo.ts'

/** Whose records of a founder's time are told from the later ones: its conditions are of that customer only. */
const standsAlone = ({ grants, unmet }: OpenedCustomer): boolean =>
  unmet !== undefined || grants.some(({ covers, founderTime }) => covers ?? founderTime)

const markOf = (opened: OpenedCustomer): string => {
  const { customerIds, grants, matterIds } = opened
  if (standsAlone(opened)) return JSON.stringify(customerIds)
  return JSON.stringify([grants.map(({ sections, right }) => [sections, right]).sort(), matterIds.length > 0])
}

/**
 * Customers that have opened the same are one to the rules: a list of hundreds makes a handful of conditions, not hundreds.
 * Matters are named one by one, and each is of one customer only.
 */
const alikeAsOne = (opened: OpenedCustomer[]): OpenedCustomer[] =>
  [...Map.groupBy(opened, markOf).values()].map((alike) => ({
    ...alike[0],
    customerIds: alike.flatMap(({ customerIds }) => customerIds),
    grants: alike[0]?.grants ?? [],
    matterIds: alike.flatMap(({ matterIds }) => matterIds),
  }))

/** As openCustomer, for many at once. */
export const openCustomers = (context: Pick<Context, 'actor' | 'ability' | 'opened'>, customers: Customer[]): void => {
  const known = new Set(context.opened.map(({ customerIds }) => customerIds[0]))
  const now = new Date()
  const opened = customers
    .filter(({ _id }) => !known.has(_id))
    .map((customer) => openedTo(context.actor, customer, now))
    .filter(({ grants, matterIds, unmet }) => grants.length > 0 || matterIds.length > 0 || unmet !== undefined)
  if (opened.length === 0) return
  context.opened.push(...opened)
  context.ability = abilityOf(context.actor, alikeAsOne(context.opened), now)
}
