import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** The teams of a person in any organisation, and `teamId` before them, whether or not they belong to it. */
export const teamsForPerson = async (userId: string, teamId: string | null): Promise<Team[]> => {
  const teams = await TeamModel.find({ $or: [{ _id: teamId }, { memberIds: userId }] } as object)
    .sort({ name: 1 })
    .lean<Team[]>()
  return teams.sort((a, b) => Number(b._id === teamId) - Number(a._id === teamId))
}
