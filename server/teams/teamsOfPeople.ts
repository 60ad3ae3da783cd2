import { TeamModel } from './teamModel.ts'

type TeamName = { teamId: string; name: string }

/** The teams of each of these people in one organisation, by the teams' names. Who is in none is not in the answer. */
export const teamsOfPeople = async (
  organisationId: string,
  userIds: readonly string[],
): Promise<Map<string, TeamName[]>> => {
  const teams = await TeamModel.find({ organisationId, memberIds: { $in: userIds } } as object)
    .sort({ name: 1 })
    .lean()
  const memberships = teams.flatMap(({ _id, name, memberIds }) =>
    memberIds.map((userId) => ({ userId: String(userId), team: { teamId: _id, name } })),
  )
  const byPerson = Map.groupBy(memberships, ({ userId }) => userId)
  return new Map([...byPerson].map(([userId, found]) => [userId, found.map(({ team }) => team)]))
}
