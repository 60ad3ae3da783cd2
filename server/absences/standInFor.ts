import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import type { Team } from '#server/teams/Team.ts'
import { teamsForPerson } from '#server/teams/teamsForPerson.ts'
import { absencesAt } from './absencesAt.ts'

type Person = { userId: string; name: string }
/** To whom a thing goes: a person, or (null) the queue of the team alone. */
export type StandIn = { teamId: string | null; responsible: Person | null }

const firstPresent = async (userIds: readonly string[], at: Date): Promise<Person | null> => {
  const [away, names] = await Promise.all([absencesAt(userIds, at), namesOfUsers(userIds)])
  const present = userIds.find((userId) => names.has(userId) && !away.has(userId))
  return present ? { userId: present, name: names.get(present) ?? '' } : null
}

/** The substitute whom a person named, or the one whom that one named, and so on; null: none of them is at work. */
const ownSubstitute = async (userId: string, at: Date): Promise<Person | null> => {
  const asked = new Set([userId])
  for (let away = userId; ; ) {
    const next = (await absencesAt([away], at)).get(away)?.substituteId
    if (!next || asked.has(next)) return null
    const present = await firstPresent([next], at)
    if (present) return present
    asked.add(next)
    away = next
  }
}

/**
 * Who takes what rests on a person who is away on the day of `at`: the substitute they named; else their team, `teamId`
 * first, where anybody is at work; else the first of the team's substitutes who is. Null: nobody.
 */
export const standInFor = async (userId: string, at: Date, teamId: string | null = null): Promise<StandIn | null> => {
  const own = await ownSubstitute(userId, at)
  if (own) return { teamId, responsible: own }
  const teams = await teamsForPerson(userId, teamId)
  for (const team of teams) {
    const others = team.memberIds.filter((member) => member !== userId)
    if (await firstPresent(others, at)) return { teamId: team._id, responsible: null }
  }
  for (const team of teams) {
    const substitute = await firstPresent(substitutesOf(team, userId), at)
    if (substitute) return { teamId: team._id, responsible: substitute }
  }
  return null
}

const substitutesOf = ({ substituteIds }: Team, userId: string): string[] =>
  (substituteIds ?? []).filter((substitute) => substitute !== userId)
