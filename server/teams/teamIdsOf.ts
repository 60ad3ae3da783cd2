import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { TeamModel } from './teamModel.ts'

/** The teams of this organisation to which the person belongs. */
export const teamIdsOf = async (userId: UserId, organisationId: OrganisationId): Promise<TeamId[]> => {
  const teams = await TeamModel.find({ memberIds: userId, organisationId }, { _id: 1 }).lean()
  return teams.map(({ _id }) => _id)
}
