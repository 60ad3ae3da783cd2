import type { Context } from '#server/access/Context.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import type { acceptHandOff as contract } from '#shared/handOffs/acceptHandOff.ts'
import { checkContactDay } from './checkContactDay.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { handlerFor } from './handlerFor.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { moveHandOff } from './moveHandOff.ts'
import { checkPacket } from './packet/checkPacket.ts'
import { itemsOf } from './packet/itemsOf.ts'
import { placeActor } from './packet/placeActor.ts'
import { takingPlaces } from './packet/takingPlaces.ts'
import type { SeenHandOff } from './SeenHandOff.ts'
import { showHandOff } from './showHandOff.ts'
import { takeMatter } from './takeMatter.ts'

/** What the keeper gives along with a matter that was asked for: all of it on a basis, and so that who asked is told at all. */
const packetGiven = async (
  context: Context,
  { handOff, ...about }: SeenHandOff,
  chosen: InputOf<typeof contract>['packet'],
) => {
  if (handOff.kind !== 'pullRequest') return handOff.packet
  const packet = itemsOf(handOff.packet, chosen ?? [])
  const readers = await Promise.all(takingPlaces(handOff).map(placeActor))
  const { told, lacking } = await checkPacket(context, about, readers, packet)
  const count = lacking + (told.length === 0 && !handOff.agreed ? 1 : 0)
  if (count > 0) throw new Refusal('handOff.basis_missing', { values: { count } })
  return packet
}

/**
 * Take a hand-off: who handles it and when the customer hears of them. A transfer takes the matter along, a referral leaves it where
 * it is, and the keeper who accepts a request gives it away with the packet. Nothing else of the customer's opens by it.
 */
export const acceptHandOff: Handler<typeof contract> = async (
  context,
  { handOffId, handlerId, contactOn, packet: chosen },
) => {
  const seen = await getMovableHandOff(context, handOffId, ['receiver'])
  const { handOff } = seen
  mayMoveNow(handOff, 'accept', 'receiver')
  const at = new Date()
  checkContactDay(contactOn, at)
  const packet = await packetGiven(context, seen, chosen)
  const handler = await handlerFor(context, handOff, handlerId, at)
  await takeMatter(context, seen, handler, at)
  const { to } = handOff
  const { userId, name } = context.actor
  const isAsked = handOff.kind === 'pullRequest'
  await moveHandOff(context, handOff, {
    ...{ move: 'accept', by: 'receiver', at, to: handler.responsible?.name ?? null },
    changes: {
      packet,
      accepted: { at, by: isAsked ? { userId, name } : (handler.responsible ?? { userId, name }), contactOn },
      to: to && (isAsked ? to : { ...to, userId: handler.responsible?.userId ?? null }),
      ...(isAsked
        ? { from: { ...handOff.from, teamId: handler.teamId, userId: handler.responsible?.userId ?? null } }
        : {}),
    },
  })
  return showHandOff(context, handOffId)
}
