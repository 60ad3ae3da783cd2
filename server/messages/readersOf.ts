import type { Customer } from '#server/customers/Customer.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** Organisations whose people read what is written between the customer and advisers: the responsible one, and those for whom the matter is a basis. */
export const readersOf = async (
  { matters = [] }: Pick<Customer, 'matters'>,
  { _id, organisationId }: Pick<Matter, '_id' | 'organisationId'>,
): Promise<OrganisationName[]> => {
  const others = matters.flatMap((basis) => (basis.matterId === _id ? [basis.organisationId] : []))
  const names = await organisationNames()
  return [...new Set([organisationId, ...others])].flatMap((id) => names.get(id) ?? [])
}
