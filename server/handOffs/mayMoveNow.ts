import { Refusal } from '#server/http/Refusal.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { Mover } from '#shared/handOffs/Mover.ts'
import { moveFrom } from '#shared/handOffs/moveFrom.ts'
import type { Move } from '#shared/handOffs/moves.ts'
import type { HandOff } from './HandOff.ts'

/** Refuse what the table doesn't let this side do now; to a colleague who came second it is told who was first. */
export const mayMoveNow = (handOff: HandOff, move: HandOffMove, by: Mover): Move => {
  const found = moveFrom(handOff, move, by)
  if (found) return found
  const { accepted, state } = handOff
  if (by === 'receiver' && state === 'accepted' && accepted)
    throw new Refusal('handOff.taken', { values: { name: accepted.by.name } })
  throw new Refusal('handOff.not_now')
}
