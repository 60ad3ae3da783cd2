import { teamsByIds } from '#server/teams/teamsByIds.ts'
import type { Errand } from './Errand.ts'
import { handlersAtWork } from './handlersAtWork.ts'
import { standInFor } from './standInFor.ts'

type Person = { userId: string; name: string }

/**
 * The one who takes an errand of a person who is away: as standInFor says; where that is a team, whoever has the matter, then
 * the team's lead, then the first of it who is at work, since an errand has no queue to wait in. Null: nobody.
 */
export const personInFor = async (
  userId: string,
  at: Date,
  { organisationId, teamId, keeper }: Pick<Errand, 'organisationId' | 'teamId' | 'keeper'>,
): Promise<Person | null> => {
  const instead = await standInFor(userId, at, teamId)
  if (instead?.responsible) return instead.responsible
  const team = (await teamsByIds(instead?.teamId ? [instead.teamId] : [])).get(instead?.teamId ?? '')
  const asked = [keeper?.userId, team?.leadId, ...(team?.memberIds ?? [])].flatMap((id) => id ?? [])
  const others = [...new Set<string>(asked)].filter((id) => id !== userId)
  return (await handlersAtWork(organisationId, others, at))[0] ?? null
}
