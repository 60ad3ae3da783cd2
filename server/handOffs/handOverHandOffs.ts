import { standInFor } from '#server/absences/standInFor.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { rerouteHandOff } from './rerouteHandOff.ts'

type Leaving = {
  organisationId: string
  from: { userId: string; name: string }
  /** Who takes their duties; null: whoever stands in for them, by their teams. */
  to: { userId: string; name: string } | null
}

/**
 * A person leaves their organisation, in the running transaction: what waits for them goes to whoever takes their duties, and so
 * do the outcomes that are owed to them. Answers the ids of what waited. Where nobody is named, before they leave their teams.
 */
export const handOverHandOffs = async ({ organisationId, from, to }: Leaving, at: Date): Promise<string[]> => {
  const waiting = await HandOffModel.find({
    ...{ 'turn.userId': from.userId, 'turn.organisationId': organisationId, open: true },
  } as object).lean<HandOff[]>()
  for (const handOff of waiting) {
    const { teamId } = handOff.turn
    const instead = to ? { teamId, responsible: to } : await standInFor(from.userId, at, teamId)
    await rerouteHandOff(handOff, instead ?? { teamId, responsible: null }, at, from.name)
  }
  await HandOffModel.updateMany(
    { 'from.userId': from.userId, 'from.organisationId': organisationId, open: true } as object,
    { $set: { 'from.userId': to?.userId ?? null }, $inc: { version: 1 } },
  )
  return waiting.map(({ _id }) => _id)
}
