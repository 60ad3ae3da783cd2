import type { Context } from '#server/access/Context.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { ReceiverChoice } from '#shared/handOffs/ReceiverChoice.ts'
import type { sendHandOff as contract } from '#shared/handOffs/sendHandOff.ts'
import { beginHandOff } from './beginHandOff.ts'
import { checkPacket } from './packet/checkPacket.ts'
import { itemsOf } from './packet/itemsOf.ts'
import { placeActor } from './packet/placeActor.ts'
import { refuseReturning } from './refuseReturning.ts'
import { resolveReceiver } from './resolveReceiver.ts'
import type { SentOn } from './SentOn.ts'
import { showHandOff } from './showHandOff.ts'
import { wayTo } from './wayTo.ts'

const refuseOthers = async ({ language }: Context, matter: Matter): Promise<never> => {
  const organisation = (await organisationNames()).get(matter.organisationId)?.name[language] ?? ''
  throw new Refusal('matter.other_organisation', { values: { organisation } })
}

const receiversOf = async (own: string, choices: readonly ReceiverChoice[], at: Date) => {
  const ids = choices.map(({ organisationId }) => organisationId)
  if (ids.some((id) => id === own)) throw new Refusal('handOff.same_organisation')
  if (new Set(ids).size < ids.length) throw new Refusal('handOff.one_provider')
  return Promise.all(choices.map((choice) => resolveReceiver(choice, at)))
}

/**
 * Refer a matter to another organisation, or transfer it. What lacks a basis does not go: it is refused, or, when the sender says
 * so, the customer is asked first. Where several providers are offered the customer chooses, and that is their yes.
 */
export const sendHandOff: Handler<typeof contract> = async (context, { matterId, kind, to, message, ...wanted }) => {
  const { matter, customer } = await getAccessibleMatter(context, 'handle', matterId)
  const own = requireOrganisation(context).id
  if (!matter.open) throw new Refusal('matter.ended')
  if (kind === 'transfer' && matter.organisationId !== own) await refuseOthers(context, matter)
  const at = new Date()
  const receivers = await receiversOf(own, to, at)
  const way = await wayTo(matterId, own)
  if (!wanted.backKnowingly)
    for (const { place } of receivers)
      await refuseReturning(context, way.slice(0, -1), place.organisationId, 'handOff.been_there')

  const readers = await Promise.all(receivers.map(({ place }) => placeActor(place)))
  const packet = itemsOf([], wanted.packet)
  const { told, lacking: items } = await checkPacket(context, { customer, matter }, readers, packet)
  // That they are told of the customer at all needs a basis like anything else.
  const lacking = items + (told.length === 0 ? 1 : 0)
  const [only] = receivers.length === 1 ? receivers : []
  if (lacking > 0 && only && !wanted.askCustomer)
    throw new Refusal('handOff.basis_missing', { values: { count: lacking } })
  const { userId, name } = context.actor
  const { _id } = await beginHandOff(context, {
    ...{ kind, matterId, customerId: matter.customerId, class: matter.class, message, packet, at },
    from: { organisationId: own, teamId: matter.teamId, userId, by: { userId, name } },
    to: only?.place ?? null,
    offered: only ? [] : receivers.map(({ place }) => place),
    basis: only ? ((told[0] as SentOn | undefined) ?? null) : null,
    path: only ? [...way, only.place.organisationId] : way,
    move: only && lacking === 0 ? 'send' : 'askCustomer',
    rerouted: only?.rerouted ?? null,
  })
  return showHandOff(context, _id)
}
