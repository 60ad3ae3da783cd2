import type { Actor } from '#shared/access/Actor.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import type { Customer } from './Customer.ts'

/** What this customer has opened to the actor at this moment, by its grants and its matters. */
export const openedTo = (actor: Actor, customer: Customer, now = new Date()): OpenedCustomer => {
  const keys = new Set(actorKeys(actor))
  const time = now.toISOString()
  const { _id, grants = [], matters = [], mergedIds = [] } = customer
  return {
    customerIds: [_id, ...mergedIds],
    grants: grants
      .filter(({ to, from, until }) => keys.has(to) && from <= time && until > time)
      .map(({ grantId, sections, right }) => ({ grantId, sections, right })),
    matterIds: matters
      .filter(({ organisationId }) => organisationId === actor.organisation?.id)
      .map(({ matterId }) => matterId),
  }
}
