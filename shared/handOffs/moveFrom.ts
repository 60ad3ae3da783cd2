import type { HandOffKind } from './HandOffKind.ts'
import type { HandOffMove } from './HandOffMove.ts'
import type { HandOffState } from './HandOffState.ts'
import type { Mover } from './Mover.ts'
import { type Move, moves } from './moves.ts'

type At = { kind: HandOffKind; state: HandOffState | 'new' }

/** The line of the table by which `by` may make this move now, or undefined: nobody in that place may. */
export const moveFrom = ({ kind, state }: At, move: HandOffMove, by: Mover): Move | undefined =>
  moves.find((one) => one.move === move && one.by === by && one.kinds.includes(kind) && one.from.includes(state))
