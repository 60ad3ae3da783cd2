import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { mayGiveAlone } from '#server/mandates/mayGiveAlone.ts'
import type { HandOff, Place, Yes } from './HandOff.ts'
import { isStillThere } from './isStillThere.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { moveHandOff } from './moveHandOff.ts'
import { overlookPacket } from './packet/overlookPacket.ts'
import { placeActor } from './packet/placeActor.ts'
import { readerAbility } from './packet/readerAbility.ts'
import { takingPlaces } from './packet/takingPlaces.ts'
import type { SeenHandOff } from './SeenHandOff.ts'
import type { SentOn } from './SentOn.ts'
import { toldOn } from './toldOn.ts'

type Chosen = { organisationId?: string | undefined; leaveOut?: string[] | undefined }

/** Where it goes: the receiver that the sender chose, or the one that the customer chooses now. */
const placeOf = ({ to, offered }: HandOff, { organisationId }: Chosen): Place => {
  const place = to ?? offered.find((one) => one.organisationId === organisationId)
  if (!place) throw new Refusal('handOff.not_offered')
  return place
}

/** Earlier yeses that say the same as this one; a second answer of the same person is refused. */
const sameAs = ({ signed }: HandOff, mine: Yes): Yes[] => {
  const same = signed.filter(({ organisationId }) => organisationId === mine.organisationId)
  if (same.some(({ by }) => by.userId === mine.by.userId)) throw new Refusal('handOff.same_signer')
  return same
}

/**
 * The customer says yes: of joint representatives two the same. What of the packet lacked a basis goes now, but for what they leave
 * out and for what they may not see themselves, which nobody can agree to.
 */
export const agreeToHandOff = async (context: Context, seen: SeenHandOff, chosen: Chosen): Promise<void> => {
  const { handOff, customer, matter } = seen
  const move = handOff.to ? 'agree' : 'choose'
  mayMoveNow(handOff, move, 'customer')
  const at = new Date()
  const place = placeOf(handOff, chosen)
  const { userId, name } = context.actor
  const mine: Yes = {
    ...{ by: { userId, name }, organisationId: handOff.to ? null : place.organisationId },
    leaveOut: chosen.leaveOut ?? [],
  }
  const same = sameAs(handOff, mine)
  const capacity = context.actor.actsFor?.capacity
  if (capacity && !mayGiveAlone(capacity) && same.length === 0) {
    const signed = [...handOff.signed.filter(({ by }) => by.userId !== userId), mine]
    await moveHandOff(context, handOff, { move: 'sign', by: 'customer', changes: { signed }, at })
    return
  }

  const there = handOff.kind === 'pullRequest' ? { place, rerouted: null } : await isStillThere(place, at)
  if (!there) {
    if (!handOff.to) throw new Refusal('handOff.receiver_gone')
    await moveHandOff(null, handOff, { move: 'receiverGone', by: 'product', at })
    return
  }
  const sent = { ...handOff, to: there.place }
  const [reader] = await Promise.all(takingPlaces(sent).map(placeActor))
  if (!reader) throw new Error(`Hand-off ${handOff._id} goes to nobody`)
  const leaveOut = [...mine.leaveOut, ...same.flatMap((one) => one.leaveOut)]
  const packet = handOff.packet.filter(({ recordId }) => !leaveOut.includes(recordId))
  const { items } = await overlookPacket(context, { customer, matter }, [reader], packet)
  const agreed = { at, by: { userId, name } }
  const needed = new Set(items.filter(({ lacks }) => lacks === 'customer').map(({ item }) => item))
  const told = toldOn(readerAbility(reader, customer, []), matter, true)
  await moveHandOff(context, handOff, {
    ...{ move, by: 'customer', at, from: there.rerouted?.from ?? null, to: there.rerouted?.to ?? null },
    changes: {
      ...{ to: there.place, agreed: handOff.agreed ?? agreed, signed: [] },
      path: handOff.to ? handOff.path : [...handOff.path, place.organisationId],
      basis: handOff.kind === 'pullRequest' ? handOff.basis : ((told[0] as SentOn | undefined) ?? null),
      packet: packet.map((item) => (needed.has(item) ? { ...item, agreed } : item)),
    },
  })
}
