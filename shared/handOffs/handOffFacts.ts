import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { HandOffKind } from './HandOffKind.ts'
import { HandOffMove } from './HandOffMove.ts'
import { HandOffState } from './HandOffState.ts'

/** Names as they were then; `to` null: the customer is choosing. */
const About = {
  handOffId: z.string(),
  matterId: z.string(),
  kind: HandOffKind,
  from: LocalisedText,
  to: LocalisedText.nullable(),
  service: LocalisedText.nullable(),
}

/**
 * What happens to hand-offs: of the matter's class, but for what the customer says to one, which is its own affair (class `plan`,
 * ADR 19). Neither the message nor the packet nor a reason is in them: those stand on the hand-off.
 */
export const handOffFacts = [
  defineEvent('handOff.sent', z.strictObject(About)),
  defineEvent('handOff.moved', z.strictObject({ ...About, move: HandOffMove, state: HandOffState })),
] as const
