import type { EventRecord } from '#server/events/EventRecord.ts'
import { findHandOff } from '#server/handOffs/findHandOff.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { NoticeKind } from '#shared/notices/NoticeKind.ts'
import type { Hearer } from './Hearer.ts'
import { workersAt } from './workersAt.ts'

/** `turn`: whoever it waits for now, the customer too. */
type Side = 'sender' | 'receiver' | 'customer' | 'turn'

/** Who hears of a move besides the one who made it, and as what. */
const TOLD: Readonly<Record<HandOffMove, readonly (readonly [Side, NoticeKind])[]>> = {
  send: [
    ['receiver', 'handOff.received'],
    ['customer', 'handOff.onItsWay'],
  ],
  askCustomer: [['customer', 'handOff.asked']],
  sign: [['customer', 'handOff.asked']],
  agree: [
    ['sender', 'handOff.agreed'],
    ['receiver', 'handOff.received'],
  ],
  choose: [
    ['sender', 'handOff.agreed'],
    ['receiver', 'handOff.received'],
  ],
  refuse: [
    ['sender', 'handOff.refused'],
    ['receiver', 'handOff.refused'],
  ],
  accept: [
    ['sender', 'handOff.accepted'],
    ['customer', 'handOff.accepted'],
  ],
  return: [
    ['sender', 'handOff.returned'],
    ['customer', 'handOff.returned'],
  ],
  forward: [
    ['sender', 'handOff.forwarded'],
    ['customer', 'handOff.forwarded'],
  ],
  redirect: [['receiver', 'handOff.received']],
  askMore: [['sender', 'handOff.moreAsked']],
  giveMore: [['receiver', 'handOff.moreGiven']],
  withdraw: [
    ['receiver', 'handOff.withdrawn'],
    ['customer', 'handOff.withdrawn'],
  ],
  remind: [['turn', 'handOff.reminded']],
  close: [
    ['sender', 'handOff.closed'],
    ['receiver', 'handOff.closed'],
    ['customer', 'handOff.closed'],
  ],
  reroute: [['receiver', 'handOff.received']],
  endWithMatter: [
    ['sender', 'handOff.closed'],
    ['receiver', 'handOff.closed'],
  ],
  receiverGone: [
    ['sender', 'handOff.returned'],
    ['customer', 'handOff.returned'],
  ],
  lapse: [
    ['sender', 'handOff.withdrawn'],
    ['receiver', 'handOff.withdrawn'],
  ],
}

/** Whom a move of a hand-off concerns, by where the hand-off is now. */
export const hearersOfHandOff = async ({ fact }: EventRecord): Promise<Hearer[]> => {
  if (fact?.type !== 'handOff.sent' && fact?.type !== 'handOff.moved') return []
  const handOff = await findHandOff(fact.content.handOffId)
  if (!handOff) return []
  const { from, to, turn, state, sentAt } = handOff
  const sideTo = async (side: Side): Promise<Hearer['to'] | null> => {
    if (side === 'customer' || (side === 'turn' && state === 'awaitingCustomer')) return { as: 'customer' }
    // Of what never reached the receiver they hear nothing.
    if (side === 'receiver') return to && sentAt ? workersAt(to) : null
    return workersAt(side === 'sender' ? from : turn)
  }
  const told = TOLD[fact.type === 'handOff.sent' ? 'send' : fact.content.move]
  const hearers = await Promise.all(told.map(async ([side, kind]) => ({ kind, to: await sideTo(side) })))
  const thing = { of: 'handOff' as const, id: handOff._id }
  return hearers.flatMap(({ kind, to: hearing }) => (hearing ? [{ kind, thing, to: hearing }] : []))
}
