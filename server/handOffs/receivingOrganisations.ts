import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { granteeOrganisations } from '#server/organisations/granteeOrganisations.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** Organisations other than this one in which somebody receives hand-offs, by name. */
export const receivingOrganisations = async (exceptId: string): Promise<OrganisationName[]> => {
  const others = (await granteeOrganisations()).filter(({ id }) => id !== exceptId)
  const found: OrganisationName[] = []
  for (const one of others) {
    const organisation = await findOrganisation(one.id)
    if (organisation && (await findHolders(organisation, 'matters.handle')).length > 0) found.push(one)
  }
  return found
}
