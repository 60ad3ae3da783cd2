import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { forwardHandOff as contract } from '#shared/handOffs/forwardHandOff.ts'
import { beginHandOff } from './beginHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { mayMoveNow } from './mayMoveNow.ts'
import { moveHandOff } from './moveHandOff.ts'
import { placeActor } from './packet/placeActor.ts'
import { readerAbility } from './packet/readerAbility.ts'
import { weighItems } from './packet/weighItems.ts'
import { refuseReturning } from './refuseReturning.ts'
import { resolveReceiver } from './resolveReceiver.ts'
import type { SentOn } from './SentOn.ts'
import { showHandOff } from './showHandOff.ts'
import { toldOn } from './toldOn.ts'

/**
 * Send a hand-off on to where it belongs: a hand-off of its own goes on from its sender, to whom the outcome is owed, and the
 * forwarder is out of it. What the customer agreed to was for this receiver: for the next one it is asked anew, where it lacks a basis.
 */
export const forwardHandOff: Handler<typeof contract> = async (context, { handOffId, to, reason }) => {
  const { handOff, customer, matter } = await getMovableHandOff(context, handOffId, ['receiver'])
  mayMoveNow(handOff, 'forward', 'receiver')
  if (to.organisationId === requireOrganisation(context).id) throw new Refusal('handOff.same_organisation')
  await refuseReturning(context, handOff.path, to.organisationId, 'handOff.circle')
  const at = new Date()
  const { place, rerouted } = await resolveReceiver(to, at)

  const reader = await placeActor(place)
  const packet = handOff.packet.map((item) => ({ ...item, agreed: null }))
  const { items } = await weighItems({ customer, matter }, [reader], packet)
  const told = toldOn(readerAbility(reader, customer, []), matter, false)
  const isLacking = told.length === 0 || items.some(({ lacks }) => lacks === 'customer')
  const name = (await organisationNames()).get(place.organisationId)?.name[context.language] ?? null
  await moveHandOff(context, handOff, { move: 'forward', by: 'receiver', text: reason, to: name, at })
  const { kind, matterId, customerId, from, message, path } = handOff
  await beginHandOff(context, {
    ...{ kind, matterId, customerId, class: handOff.class, from, message, packet, at, rerouted },
    ...{ to: place, offered: [], path: [...path, place.organisationId], forwards: handOffId, text: reason },
    basis: (told[0] as SentOn | undefined) ?? null,
    move: isLacking ? 'askCustomer' : 'send',
  })
  return showHandOff(context, handOffId)
}
