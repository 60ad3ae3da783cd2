import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { listGrantees as contract } from '#shared/grants/listGrantees.ts'
import { requireGiver } from './requireGiver.ts'

/** The teams and people of an organisation to whom access can be given: those whose role reads what customers open. */
export const listGrantees: Handler<typeof contract> = async (context, { organisationId }) => {
  requireGiver(context)
  const organisation = await findOrganisation(organisationId)
  if (!organisation) throw new Refusal('grant.no_such_organisation')
  if (!organisationKinds[organisation.kind].permissions.includes('events.read')) throw new Refusal('grant.cannot_hold')
  const [teams, people] = await Promise.all([namedTeamsOf(organisationId), findHolders(organisation, 'events.read')])
  return {
    organisation: { id: organisation.id, name: organisation.name },
    teams: teams.map(({ _id, name }) => ({ teamId: _id, name })),
    people: people.map(({ userId, name, role }) => ({ userId, name, role })),
  }
}
