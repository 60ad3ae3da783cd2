import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { releaseSender } from './releaseSender.ts'
import { rerouteHandOff } from './rerouteHandOff.ts'

type Leaving = {
  organisationId: string
  from: { userId: string; name: string }
  to: { userId: string; name: string }
}

/**
 * A person moves or leaves, in the running transaction: what waits for them goes to whoever takes their duties, and so do the
 * outcomes that are owed to them. Answers the ids of what waited.
 */
export const handOverHandOffs = async ({ organisationId, from, to }: Leaving, at: Date): Promise<string[]> => {
  const waiting = await HandOffModel.find({
    ...{ 'turn.userId': from.userId, 'turn.organisationId': organisationId, open: true },
  } as object).lean<HandOff[]>()
  for (const handOff of waiting) {
    await rerouteHandOff(handOff, { teamId: handOff.turn.teamId, responsible: to }, at, from.name)
  }
  await releaseSender(organisationId, from.userId, to.userId)
  return waiting.map(({ _id }) => _id)
}
