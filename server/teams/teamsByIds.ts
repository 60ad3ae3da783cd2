import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** Teams of any organisations by their ids. One that is gone is not in the answer. */
export const teamsByIds = async (teamIds: readonly string[]): Promise<Map<string, Team>> => {
  if (teamIds.length === 0) return new Map()
  const teams = await TeamModel.find({ _id: { $in: teamIds } } as object).lean<Team[]>()
  return new Map(teams.map((team) => [team._id, team]))
}
