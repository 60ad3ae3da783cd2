import type { Actor } from '#shared/access/Actor.ts'
import type { Organisation } from './Organisation.ts'
import { OrganisationModel } from './organisationModel.ts'

/** An organisation as actors name it, or null. */
export const findOrganisation = async (organisationId: string): Promise<Actor['organisation']> => {
  const found = await OrganisationModel.findById(organisationId, { name: 1, kind: 1 }).lean<Organisation>()
  return found && { id: found._id, name: found.name, kind: found.kind }
}
