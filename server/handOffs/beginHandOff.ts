import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import { newId } from '#server/database/newId.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { moveFrom } from '#shared/handOffs/moveFrom.ts'
import { stageOf } from '#shared/handOffs/stageOf.ts'
import type { HandOff, Step } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { keepClock } from './keepClock.ts'
import { recordHandOffEvent } from './recordHandOffEvent.ts'
import { turnOf } from './turnOf.ts'

type Begun = Pick<
  HandOff,
  'kind' | 'matterId' | 'customerId' | 'class' | 'from' | 'to' | 'offered' | 'message' | 'packet' | 'basis' | 'path'
> & {
  move: 'send' | 'askCustomer'
  at: Date
  forwards?: string
  text?: string
  rerouted?: Pick<Step, 'from' | 'to'> | null
}

/**
 * Begin a hand-off in the running transaction, with its event and, where the receiver sees it at once, its clock. One that waits at
 * the same receiver already is refused by the database itself (handOff.twice).
 */
export const beginHandOff = async ({ actor }: Pick<Context, 'actor'>, begun: Begun): Promise<HandOff> => {
  const { move, at, forwards = null, text = null, rerouted = null, ...given } = begun
  const state = moveFrom({ kind: begun.kind, state: 'new' }, move, 'sender')?.to
  if (!state) throw new Error(`A ${begun.kind} does not begin by ${move}`)
  const by = { userId: actor.userId, name: actor.name, organisationId: actor.organisation?.id ?? null }
  const steps: Step[] = [{ move, at, by, text, from: null, to: null }]
  if (rerouted) steps.push({ move: 'reroute', at, by: null, text: null, ...rerouted })
  const handOff: HandOff = {
    ...given,
    ...{ _id: newId('hof'), agreed: null, signed: [], state, open: true, stage: stageOf(state), steps },
    ...{ turn: turnOf({ ...given, state }), dueAt: null, sentAt: state === 'sent' ? at : null },
    ...{ accepted: null, outcome: null, remindedAt: null, forwards, createdAt: at, endedAt: null, version: 1 },
  }
  const whole = { ...handOff, dueAt: await keepClock(null, handOff, at) }
  await insertDocuments(HandOffModel, [whole]).catch((error) => {
    throw isDuplicateKey(error) ? new Refusal('handOff.twice') : error
  })
  await recordHandOffEvent({ actor }, whole, move)
  return whole
}
