import { absencesAt } from '#server/absences/absencesAt.ts'
import { type StandIn, standInFor } from '#server/absences/standInFor.ts'
import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { HandOff } from './HandOff.ts'

/** Who asked takes it, or, while they are away, who stands in for them; where they have left, their team. */
const whoAsked = async ({ from }: HandOff, at: Date): Promise<StandIn> => {
  const { teamId, userId } = from
  const name = userId ? (await namesOfUsers([userId])).get(userId) : undefined
  if (!userId || !name) {
    if (!teamId) throw new Refusal('handOff.receiver_gone')
    return { teamId, responsible: null }
  }
  if (!(await absencesAt([userId], at)).has(userId)) return { teamId, responsible: { userId, name } }
  const instead = await standInFor(userId, at, teamId)
  if (!instead && !teamId) throw new Refusal('handOff.handler_away', { values: { name } })
  return instead ?? { teamId, responsible: null }
}

/**
 * Who has it from now on: whoever of the receiver's people is named, or accepts; of a matter that was asked for, who asked. Nothing
 * is given to somebody who is away.
 */
export const handlerFor = async (
  context: Pick<Context, 'actor'>,
  handOff: HandOff,
  handlerId: string | undefined,
  at: Date,
): Promise<StandIn> => {
  if (handOff.kind === 'pullRequest') return whoAsked(handOff, at)
  const wanted = handlerId ?? context.actor.userId
  const people = await findHolders(requireOrganisation(context), 'matters.handle')
  const person = people.find(({ userId }) => userId === wanted)
  if (!person) throw new Refusal('handOff.unknown_handler')
  const { userId, name } = person
  if ((await absencesAt([userId], at)).has(userId)) throw new Refusal('handOff.handler_away', { values: { name } })
  return { teamId: handOff.to?.teamId ?? null, responsible: { userId, name } }
}
