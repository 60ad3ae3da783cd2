import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { servicesOf } from '#server/services/servicesOf.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { listMatterChoices as contract } from '#shared/matters/listMatterChoices.ts'

/** To whom matters of the caller's organisation can be given, for who handles them. */
export const listMatterChoices: Handler<typeof contract> = async (context) => {
  const organisation = requireOrganisation(context)
  const may = permissionsOf(context.actor)
  if (!may.has('events.read')) throw new Refusal('access.denied')
  const [services, teams, people] = await Promise.all([
    servicesOf(organisation.id),
    namedTeamsOf(organisation.id),
    findHolders(organisation, 'matters.handle'),
  ])
  const { teamIds, userId } = context.actor
  return {
    services: services.map(({ _id, name, teamId }) => ({ serviceId: _id, name, teamId })),
    teams: teams.map(({ _id, name }) => ({ teamId: _id, name, mine: teamIds.includes(_id) })),
    people: people.map((person) => ({ userId: person.userId, name: person.name, me: person.userId === userId })),
    mayHandle: may.has('matters.handle'),
    mayAssign: may.has('matters.assign'),
  }
}
