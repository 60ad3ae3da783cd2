import type { EventWriter } from '#server/events/EventWriter.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { Mover } from '#shared/handOffs/Mover.ts'
import { stageOf } from '#shared/handOffs/stageOf.ts'
import type { HandOff, Step } from './HandOff.ts'
import { keepClock } from './keepClock.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { recordHandOffEvent } from './recordHandOffEvent.ts'
import { storeHandOff } from './storeHandOff.ts'
import { turnOf } from './turnOf.ts'

type Wanted = {
  move: HandOffMove
  by: Mover
  /** What else changes with it. */
  changes?: Partial<HandOff>
  at: Date
} & Partial<Pick<Step, 'text' | 'from' | 'to'>>

/**
 * Make one move of a hand-off, in the running transaction: by the table and no other way. Its state, whose turn it is, its way so
 * far, its clock and its event change as one. Null writer: the product itself.
 */
export const moveHandOff = async (writer: EventWriter, handOff: HandOff, wanted: Wanted): Promise<HandOff> => {
  const { move, by, changes = {}, at, text = null, from = null, to = null } = wanted
  const state = mayMoveNow(handOff, move, by).to ?? handOff.state
  const actor = writer?.actor
  const step: Step = {
    ...{ move, at, text: text || null, from, to },
    by: actor ? { userId: actor.userId, name: actor.name, organisationId: actor.organisation?.id ?? null } : null,
  }
  const stage = stageOf(state)
  const open = stage !== 'ended'
  const moved: HandOff = {
    ...handOff,
    ...changes,
    ...{ state, stage, open, steps: [...handOff.steps, step] },
    sentAt: handOff.sentAt ?? (state === 'sent' ? at : null),
    endedAt: open ? null : at,
  }
  const turned = { ...moved, turn: turnOf(moved) }
  const dueAt = await keepClock(handOff, turned, at)
  const stored = await storeHandOff(handOff, { ...turned, dueAt })
  await recordHandOffEvent(writer, stored, move)
  return stored
}
