import type { z } from 'zod'
import { countGrantsTo } from '#server/customers/countGrantsTo.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import type { TeamInUse } from '#shared/teams/TeamInUse.ts'
import type { Team } from './Team.ts'

/** Teams with their members by name, and how many customers have given each access: the number, not who. */
export const presentTeams = async (teams: readonly Team[]): Promise<z.input<typeof TeamInUse>[]> => {
  const names = await namesOfUsers([...new Set(teams.flatMap(({ memberIds }) => memberIds))])
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'fi')
  return Promise.all(
    teams.map(async ({ _id, name, memberIds, version }) => ({
      teamId: _id,
      name,
      members: memberIds.map((userId) => ({ userId, name: names.get(userId) ?? userId })).sort(byName),
      grants: await countGrantsTo(_id),
      version,
    })),
  )
}
