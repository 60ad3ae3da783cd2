import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import { isPacketOpen } from './packet/isPacketOpen.ts'
import { overlookPacket } from './packet/overlookPacket.ts'
import { placeActor } from './packet/placeActor.ts'
import { readPacket } from './packet/readPacket.ts'
import { takerOf } from './packet/takerOf.ts'
import { takingPlaces } from './packet/takingPlaces.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

/** The packet as it is open to the viewer: to who takes it only while it is; to who gave it, and to the customer, as the taker sees it. */
export const presentPacket = async (
  context: Context,
  { handOff, customer, matter, side }: SeenHandOff,
): Promise<z.input<typeof PacketItem>[] | null> => {
  const about = { customer, matter }
  if (side === takerOf(handOff)) return isPacketOpen(handOff) ? readPacket(context, about, handOff.packet) : null
  const readers = await Promise.all(takingPlaces(handOff).map(placeActor))
  const { present } = await overlookPacket(context, about, readers, handOff.packet)
  return present()
}
