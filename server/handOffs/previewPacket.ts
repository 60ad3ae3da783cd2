import type { Context } from '#server/access/Context.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import type { previewPacket as contract } from '#shared/handOffs/previewPacket.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { candidatesOf } from './packet/candidatesOf.ts'
import { checkPacket } from './packet/checkPacket.ts'
import { itemsOf } from './packet/itemsOf.ts'
import { overlookPacket } from './packet/overlookPacket.ts'
import type { About } from './packet/PacketSource.ts'
import { placeActor } from './packet/placeActor.ts'
import { takerOf } from './packet/takerOf.ts'
import { takingPlaces } from './packet/takingPlaces.ts'
import { resolveReceiver } from './resolveReceiver.ts'

/** For whom the packet is thought: receivers that the caller thinks of, or who takes the packet of a hand-off that is under way. */
const thoughtOf = async (context: Context, { matterId, to, handOffId }: InputOf<typeof contract>) => {
  if (!handOffId) {
    const { matter, customer } = await getAccessibleMatter(context, 'handle', matterId)
    const own = requireOrganisation(context).id
    if (to?.some(({ organisationId }) => organisationId === own)) throw new Refusal('handOff.same_organisation')
    const receivers = await Promise.all((to ?? []).map((choice) => resolveReceiver(choice, new Date())))
    return { matter, customer, places: receivers.map(({ place }) => place), packet: [], hasAgreed: false }
  }
  const { matter, customer, handOff, side } = await getMovableHandOff(context, handOffId, ['sender', 'receiver'])
  if (handOff.matterId !== matterId || side === takerOf(handOff)) throw new Refusal('handOff.not_found')
  const { packet, agreed } = handOff
  return { matter, customer, places: takingPlaces(handOff), packet, hasAgreed: agreed !== null }
}

/**
 * A packet before it is sent, field by field as the receiver will see it, by the rules and the presenters that they will pass. Left
 * open what goes: everything of the matter and the customer that the caller may read.
 */
export const previewPacket: Handler<typeof contract> = async (context, input) => {
  const { matter, customer, places, packet, hasAgreed } = await thoughtOf(context, input)
  const about: About = { customer, matter }
  const readers = await Promise.all(places.map(placeActor))
  const { items: chosen } = input
  if (chosen) await refuseUnseen(context, about, readers, chosen)
  const items = itemsOf(packet, chosen ?? (await candidatesOf(context, about)))
  const { present } = await overlookPacket(context, about, readers, items)
  const { told } = await checkPacket(context, about, readers, [])
  const { name, businessId = null } = customer
  return {
    cover: {
      customer: { name, businessId },
      need: matter.need,
      bases: told.length === 0 && hasAgreed ? ['grant' as const] : told,
    },
    items: await present(),
  }
}

const refuseUnseen = async (
  context: Context,
  about: About,
  readers: Parameters<typeof overlookPacket>[2],
  chosen: NonNullable<InputOf<typeof contract>['items']>,
): Promise<void> => {
  const { hidden } = await overlookPacket(context, about, readers, itemsOf([], chosen))
  if (hidden.length > 0) throw new Refusal('handOff.item_not_found')
}
