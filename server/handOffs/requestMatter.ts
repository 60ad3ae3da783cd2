import type { Context } from '#server/access/Context.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { requestMatter as contract } from '#shared/handOffs/requestMatter.ts'
import { beginHandOff } from './beginHandOff.ts'
import { keeperPlace } from './keeperPlace.ts'
import { showHandOff } from './showHandOff.ts'
import { toldOn } from './toldOn.ts'

const refuseUnknownTeam = async (organisationId: string, teamId: string | undefined): Promise<void> => {
  if (teamId && !(await namedTeamsOf(organisationId)).some(({ _id }) => _id === teamId))
    throw new Refusal('handOff.unknown_receiver')
}

const mayAsk = ({ ability, actor }: Context): boolean => {
  const own = { from: { organisationId: actor.organisation?.id } }
  return basesFor(ability, 'handle', 'HandOff', own).length > 0
}

/**
 * Ask the keeper of a matter to hand it over. Nothing goes to who asks until the keeper accepts; they see the matter already, on
 * a basis that lasts: a look by break-glass is no ground for having it.
 */
export const requestMatter: Handler<typeof contract> = async (context, { matterId, message, teamId }) => {
  const { matter } = await getAccessibleMatter(context, 'read', matterId)
  const own = requireOrganisation(context)
  if (!mayAsk(context) || toldOn(context.ability, matter, false).length === 0) throw new Refusal('access.denied')
  if (matter.organisationId === own.id) throw new Refusal('handOff.same_organisation')
  if (!matter.open) throw new Refusal('matter.ended')
  await refuseUnknownTeam(own.id, teamId)
  const keeper = await findOrganisation(matter.organisationId)
  if (!keeper || (await findHolders(keeper, 'matters.handle')).length === 0) throw new Refusal('handOff.receiver_gone')

  const at = new Date()
  const { userId, name } = context.actor
  const { place, rerouted } = await keeperPlace(matter, at)
  const { _id } = await beginHandOff(context, {
    ...{ kind: 'pullRequest', matterId, customerId: matter.customerId, class: matter.class, message, at },
    from: { organisationId: own.id, teamId: teamId ?? null, userId, by: { userId, name } },
    ...{ to: place, offered: [], packet: [], basis: 'ownRecord', move: 'send', rerouted },
    path: [matter.organisationId, own.id],
  })
  return showHandOff(context, _id)
}
