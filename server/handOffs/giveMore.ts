import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { giveMore as contract } from '#shared/handOffs/giveMore.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { moveHandOff } from './moveHandOff.ts'
import { checkPacket } from './packet/checkPacket.ts'
import { itemsOf } from './packet/itemsOf.ts'
import { placeActor } from './packet/placeActor.ts'
import { takerOf } from './packet/takerOf.ts'
import { takingPlaces } from './packet/takingPlaces.ts'
import { showHandOff } from './showHandOff.ts'

/** Answer what the receiver asked; with more in the packet only where it has a basis already. */
export const giveMore: Handler<typeof contract> = async (context, { handOffId, text, packet: chosen }) => {
  const { handOff, side, customer, matter } = await getMovableHandOff(context, handOffId, ['sender'])
  mayMoveNow(handOff, 'giveMore', side)
  // Who asks for a matter gives words, and the keeper the packet.
  if (side === takerOf(handOff) && chosen.length > 0) throw new Refusal('handOff.item_not_found')
  const packet = itemsOf(handOff.packet, chosen)
  const readers = await Promise.all(takingPlaces(handOff).map(placeActor))
  if (chosen.length > 0) {
    const added = packet.filter((item) => chosen.some(({ recordId }) => recordId === item.recordId))
    const { lacking } = await checkPacket(context, { customer, matter }, readers, added)
    if (lacking > 0) throw new Refusal('handOff.basis_missing', { values: { count: lacking } })
  }
  await moveHandOff(context, handOff, { move: 'giveMore', by: side, text, changes: { packet }, at: new Date() })
  return showHandOff(context, handOffId)
}
