import type { Actor } from '#shared/access/Actor.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import type { Customer, StandingGrant } from './Customer.ts'
import { founderIdsOf } from './founderIdsOf.ts'
import { recordIdsOf } from './recordIdsOf.ts'

/** Of a customer who was a founder first: how far a grant reaches, so that it opens no more than whoever gave it could give. */
const reachOf = ({ from, by, givenOn }: StandingGrant, customer: Customer) => {
  const { founder } = customer
  if (!founder?.becameCompanyAt) return {}
  const ofFounder = founderIdsOf(customer)
  const until = founder.becameCompanyAt.toISOString()
  // The company had given it before the founder's record came to it.
  if (givenOn && !ofFounder.includes(givenOn)) return { founderTime: { customerIds: ofFounder, until, sections: [] } }
  if (from < until) return ofFounder.length === recordIdsOf(customer).length ? {} : { covers: ofFounder }
  if (by === founder.userId) return {}
  return { founderTime: { customerIds: ofFounder, until, sections: founder.sharedSections } }
}

/** A founder's time whom the actor's organisation neither met nor had access from: what 10 § opens begins with the company. */
const unmetBy = (actor: Actor, customer: Customer, mine: StandingGrant[]): Pick<OpenedCustomer, 'unmet'> => {
  const { founder, metBy = [] } = customer
  if (!actor.organisation || !founder?.becameCompanyAt || metBy.includes(actor.organisation.id)) return {}
  const customerIds = founderIdsOf(customer)
  const until = founder.becameCompanyAt.toISOString()
  const hadAccess = mine.some(({ from, givenOn }) => from < until && (!givenOn || customerIds.includes(givenOn)))
  return hadAccess ? {} : { unmet: { customerIds, until } }
}

/** What this customer has opened to the actor at this moment, by its grants and its matters. */
export const openedTo = (actor: Actor, customer: Customer, now = new Date()): OpenedCustomer => {
  const keys = new Set(actorKeys(actor))
  const time = now.toISOString()
  const { _id, grants = [], matters = [], mergedIds = [] } = customer
  const mine = grants.filter(({ to, from, until }) => keys.has(to) && from <= time && until > time)
  return {
    customerIds: [_id, ...mergedIds],
    grants: mine.map((grant) => {
      const { grantId, sections, right } = grant
      return { grantId, sections, right, ...reachOf(grant, customer) }
    }),
    ...unmetBy(actor, customer, mine),
    matterIds: matters
      .filter(({ organisationId }) => organisationId === actor.organisation?.id)
      .map(({ matterId }) => matterId),
  }
}
