import type { z } from 'zod'
import { countGrantsTo } from '#server/customers/countGrantsTo.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { countServicesOf } from '#server/services/countServicesOf.ts'
import type { TeamInUse } from '#shared/teams/TeamInUse.ts'
import type { Team } from './Team.ts'

/** Teams with their people by name, and how many customers have given each access: the number, not who. */
export const presentTeams = async (teams: readonly Team[]): Promise<z.input<typeof TeamInUse>[]> => {
  const people = teams.flatMap(({ memberIds, leadId, substituteIds = [] }) => [...memberIds, leadId, ...substituteIds])
  const names = await namesOfUsers([...new Set(people.filter((userId) => userId !== null))])
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'fi')
  return Promise.all(
    teams.map(async ({ _id, name, memberIds, leadId, substituteIds = [], version }) => ({
      teamId: _id,
      name,
      members: memberIds.map((userId) => ({ userId, name: names.get(userId) ?? userId })).sort(byName),
      lead: leadId && names.has(leadId) ? { userId: leadId, name: names.get(leadId) ?? '' } : null,
      // In the order in which they are asked.
      substitutes: substituteIds.flatMap((userId) => {
        const substitute = names.get(userId)
        return substitute ? { userId, name: substitute } : []
      }),
      services: await countServicesOf(_id),
      grants: await countGrantsTo(_id),
      version,
    })),
  )
}
