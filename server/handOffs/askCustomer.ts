import type { Handler } from '#server/http/Handler.ts'
import type { askCustomer as contract } from '#shared/handOffs/askCustomer.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { moveHandOff } from './moveHandOff.ts'
import { checkPacket } from './packet/checkPacket.ts'
import { itemsOf } from './packet/itemsOf.ts'
import { placeActor } from './packet/placeActor.ts'
import { takingPlaces } from './packet/takingPlaces.ts'
import { showHandOff } from './showHandOff.ts'

/**
 * Put more in the packet than there is a basis for, and ask the customer. Who gives the packet asks: the sender whom the receiver
 * has asked for more, or the keeper of a matter that was asked for.
 */
export const askCustomer: Handler<typeof contract> = async (context, { handOffId, packet: chosen, text }) => {
  const { handOff, side, customer, matter } = await getMovableHandOff(context, handOffId, ['sender', 'receiver'])
  mayMoveNow(handOff, 'askCustomer', side)
  const packet = itemsOf(handOff.packet, chosen)
  const readers = await Promise.all(takingPlaces(handOff).map(placeActor))
  await checkPacket(context, { customer, matter }, readers, packet)
  await moveHandOff(context, handOff, {
    ...{ move: 'askCustomer', by: side, at: new Date() },
    ...(text ? { text } : {}),
    changes: { packet, signed: [] },
  })
  return showHandOff(context, handOffId)
}
