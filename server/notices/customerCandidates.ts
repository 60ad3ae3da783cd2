import type { Customer } from '#server/customers/Customer.ts'
import type { Candidate } from './Candidate.ts'
import type { Hearer } from './Hearer.ts'
import { ownAddressesOf } from './ownAddressesOf.ts'
import { peopleActingFor } from './peopleActingFor.ts'

/** Everybody who acts for the customer, and the customer itself where it gave addresses of its own. */
export const customerCandidates = async (
  { kind, thing }: Pick<Hearer, 'kind' | 'thing'>,
  customer: Customer,
): Promise<Candidate[]> => {
  const [people, { addresses }] = await Promise.all([peopleActingFor(customer), ownAddressesOf(customer)])
  const all = addresses.length > 0 ? [...people, customer._id] : people
  return all.map((to) => ({
    ...{ to, organisationId: null, actsFor: customer._id, inPlaceOf: null },
    ...{ kind, thing },
  }))
}
