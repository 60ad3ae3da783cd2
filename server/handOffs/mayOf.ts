import type { Context } from '#server/access/Context.ts'
import { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import { moveFrom } from '#shared/handOffs/moveFrom.ts'
import type { HandOff } from './HandOff.ts'
import { mayMove } from './mayMove.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/** Of the moves that the table knows, those that mean something just now: who chooses does not merely agree. */
const meansSomething = ({ offered, to }: HandOff, move: HandOffMove): boolean => {
  const chooses = offered.length > 0 && !to
  if (move === 'choose') return chooses
  return move !== 'sign' && (move !== 'agree' || !chooses)
}

/** What the viewer may do with a hand-off now: by the access rules, and by the table. */
export const mayOf = (context: Pick<Context, 'ability'>, seen: SeenHandOff): HandOffMove[] => {
  const { handOff, side } = seen
  if (!mayMove(context, seen)) return []
  return HandOffMove.options.filter(
    (move) => moveFrom(handOff, move, side) !== undefined && meansSomething(handOff, move),
  )
}
