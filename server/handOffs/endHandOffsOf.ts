import type { EventWriter } from '#server/events/EventWriter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { moveHandOff } from './moveHandOff.ts'

/**
 * A matter has ended, in the running transaction: so do its hand-offs, and how it ended goes back to who sent what was taken. Their
 * packets close. It hears of the end as matterEnded tells it; that it follows is the product's doing, not the writer's.
 */
export const endHandOffsOf = async (_writer: EventWriter, matter: Matter): Promise<void> => {
  const open = await HandOffModel.find({ matterId: matter._id, open: true } as object).lean<HandOff[]>()
  const { outcome, statusReason, statusAt, organisationId } = matter
  const ended = outcome && { text: outcome.text, at: outcome.at, by: outcome.by, organisationId }
  for (const handOff of open)
    await moveHandOff(null, handOff, {
      ...{ move: 'endWithMatter', by: 'product', at: statusAt, text: statusReason },
      changes: handOff.accepted ? { outcome: ended } : {},
    })
}
