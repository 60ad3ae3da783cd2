import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'

/**
 * Who sees to it where a team has no lead at work: those of the organisation who may give its matters to others; where there
 * are none, its administrators, who can name some.
 */
export const whomToAlert = async (organisationId: string): Promise<string[]> => {
  const organisation = await findOrganisation(organisationId)
  if (!organisation) return []
  const assigners = await findHolders(organisation, 'matters.assign')
  const found = assigners.length > 0 ? assigners : await findHolders(organisation, 'organisation.administer')
  return found.map(({ userId }) => userId)
}
