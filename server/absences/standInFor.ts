import type { Team } from '#server/teams/Team.ts'
import { teamsForPerson } from '#server/teams/teamsForPerson.ts'
import { absencesAt } from './absencesAt.ts'
import { handlersAtWork } from './handlersAtWork.ts'

type Person = { userId: string; name: string }
/** To whom a thing goes: a person, or (null) the queue of the team alone. */
export type StandIn = { teamId: string | null; responsible: Person | null }

/** The substitute whom a person named for these days, or the one whom that one named, and so on; null: none of them is at work. */
const ownSubstitute = async (userId: string, at: Date): Promise<Person | null> => {
  const asked = new Set([userId])
  for (let away = userId; ; ) {
    const absence = (await absencesAt([away], at)).get(away)
    const next = absence?.substituteId
    if (!next || asked.has(next)) return null
    const [present] = await handlersAtWork(absence.organisationId, [next], at)
    if (present) return present
    asked.add(next)
    away = next
  }
}

const without = (userIds: readonly string[], userId: string) => userIds.filter((one) => one !== userId)

/**
 * Who takes what rests on a person who is away on the day of `at`: the substitute they named; else their team, `teamId`
 * first, where anybody is at work; else the first of the team's substitutes who is. Null: nobody.
 */
export const standInFor = async (userId: string, at: Date, teamId: string | null = null): Promise<StandIn | null> => {
  const own = await ownSubstitute(userId, at)
  if (own) return { teamId, responsible: own }
  const teams = await teamsForPerson(userId, teamId)
  const atWork = ({ organisationId }: Team, userIds: readonly string[]) =>
    handlersAtWork(organisationId, without(userIds, userId), at)
  for (const team of teams)
    if ((await atWork(team, team.memberIds)).length > 0) return { teamId: team._id, responsible: null }
  for (const team of teams) {
    const [substitute] = await atWork(team, team.substituteIds ?? [])
    if (substitute) return { teamId: team._id, responsible: substitute }
  }
  return null
}
