import { absencesAt } from '#server/absences/absencesAt.ts'
import { teamsByIds } from '#server/teams/teamsByIds.ts'
import type { Clock } from './Clock.ts'
import { whomToAlert } from './whomToAlert.ts'

type Kind = 'dueSoon' | 'late' | 'lead'
type Whose = Pick<Clock, 'organisationId' | 'teamId' | 'userId'>

/**
 * Whom the clocks of a round concern: the person it waits for and their team, its substitutes where nobody of it is at work;
 * at last the team's lead. Asked once for the whole round.
 */
export const audienceFor = async (
  clocks: readonly Whose[],
  at: Date,
): Promise<(clock: Whose, kind: Kind) => string[]> => {
  const teams = await teamsByIds([...new Set(clocks.flatMap(({ teamId }) => teamId ?? []))])
  const people = [...teams.values()].flatMap(({ memberIds, leadId }) => (leadId ? [...memberIds, leadId] : memberIds))
  const own = clocks.flatMap(({ userId }) => userId ?? [])
  const away = await absencesAt([...new Set([...people, ...own])], at)
  const atWork = (userIds: readonly string[]) => userIds.filter((userId) => !away.has(userId))
  const organisationIds = [...new Set(clocks.map(({ organisationId }) => organisationId))]
  const others = new Map(await Promise.all(organisationIds.map(async (id) => [id, await whomToAlert(id)] as const)))
  return ({ organisationId, teamId, userId }, kind) => {
    const team = teams.get(teamId ?? '')
    const leads = atWork(team?.leadId ? [team.leadId] : [])
    const alerted = leads.length > 0 ? leads : (others.get(organisationId) ?? [])
    if (kind === 'lead') return alerted
    const members = atWork(team?.memberIds ?? [])
    const substitutes = members.length > 0 ? [] : (team?.substituteIds ?? [])
    const told = [...new Set([...atWork(userId ? [userId] : []), ...members, ...substitutes])]
    return told.length > 0 ? told : alerted
  }
}
