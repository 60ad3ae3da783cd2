import type { StandIn } from '#server/absences/standInFor.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { namesOfTeams } from '#server/teams/namesOfTeams.ts'
import type { HandOff } from './HandOff.ts'
import { moveHandOff } from './moveHandOff.ts'

/**
 * Whom a hand-off waits for is away or has left, in the running transaction: it waits for who stands in for them, and all sides see
 * that it moved. Its clock goes on. `name`: whom it waited for, where they have left already.
 */
export const rerouteHandOff = async (
  handOff: HandOff,
  { teamId, responsible }: StandIn,
  at: Date,
  name?: string,
): Promise<HandOff> => {
  const { turn, to, from } = handOff
  const [people, teams] = await Promise.all([
    namesOfUsers(turn.userId ? [turn.userId] : []),
    namesOfTeams(teamId ? [teamId] : []),
  ])
  const there = { teamId, userId: responsible?.userId ?? null }
  const isSenders = turn.organisationId === from.organisationId
  return moveHandOff(null, handOff, {
    ...{ move: 'reroute', by: 'product', at },
    from: name ?? people.get(turn.userId ?? '') ?? null,
    to: responsible?.name ?? teams.get(teamId ?? '') ?? null,
    changes: isSenders ? { from: { ...from, ...there } } : { to: to && { ...to, ...there } },
  })
}
