import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import type { Organisation } from './Organisation.ts'
import { OrganisationModel } from './organisationModel.ts'

/** Organisations in which a role may read contents at all (Act 293/2017, law.md), by name: a grant to any other would open nothing. */
export const granteeOrganisations = async (): Promise<OrganisationName[]> => {
  const organisations = await OrganisationModel.find({}, { name: 1, kind: 1 })
    .sort({ 'name.fi': 1 })
    .lean<Organisation[]>()
  return organisations
    .filter(({ kind }) => organisationKinds[kind].permissions.includes('events.read'))
    .map(({ _id, name }) => ({ id: _id, name }))
}
