import { teamsByIds } from '#server/teams/teamsByIds.ts'
import type { Work } from './Hearer.ts'

type Place = { organisationId: string | null; teamId: string | null; userId: string | null }

/** Whom it concerns that a thing waits here: the person who has it, else the team in whose queue it is. Null: nobody. */
export const workersAt = async ({ organisationId, teamId, userId }: Place): Promise<Work | null> => {
  if (!organisationId) return null
  const team = userId || !teamId ? undefined : (await teamsByIds([teamId])).get(teamId)
  const userIds = userId ? [userId] : (team?.memberIds ?? [])
  return userIds.length > 0 ? { as: 'work', organisationId, userIds: [...userIds], teamId } : null
}
