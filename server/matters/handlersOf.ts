import type { Customer } from '#server/customers/Customer.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Basis } from '#shared/access/Basis.ts'
import type { Matter } from './Matter.ts'

/** Whom the customer trusts is told to the customer and to those who handle the matter, not to whom the law alone shows it. */
const TOLD: readonly Basis[] = ['ownRecord', 'mandate', 'matter']

/** The organisations that handle a matter, the responsible one first, and the customer's word on each. */
export const handlersOf = async (matter: Matter, customer: Customer, bases: readonly Basis[]) => {
  const names = await organisationNames()
  const told = bases.some((basis) => TOLD.includes(basis))
  const standing = (customer.matters ?? [])
    .filter(({ matterId }) => matterId === matter._id)
    .map(({ organisationId }) => organisationId)
  // One that has handed the matter on and that the customer still lets handle it is one of them too.
  const ids = new Set([matter.organisationId, ...matter.servedBy, ...(told ? standing : [])])
  return [...ids].flatMap((id) => {
    const organisation = names.get(id)
    if (!organisation) return []
    const answer = matter.answers.find(({ organisationId }) => organisationId === id)
    const word = standing.includes(id) ? 'yes' : answer?.accepted ? 'waiting' : 'no'
    return [{ organisation, responsible: id === matter.organisationId, accepted: told ? (word as 'yes') : null }]
  })
}
