import { TeamModel } from './teamModel.ts'

/** The names of teams by their ids, of whatever organisation. */
export const namesOfTeams = async (teamIds: readonly string[]): Promise<Map<string, string>> => {
  if (teamIds.length === 0) return new Map()
  const teams = await TeamModel.find({ _id: { $in: teamIds } } as object, { name: 1 }).lean()
  return new Map(teams.map(({ _id, name }) => [_id, name]))
}
