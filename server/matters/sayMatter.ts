import { organisationNames } from '#server/organisations/organisationNames.ts'
import { namesOfServices } from '#server/services/namesOfServices.ts'
import { namesOfTeams } from '#server/teams/namesOfTeams.ts'
import type { Matter } from './Matter.ts'

/** A matter in the words of the day, as its events keep it. */
export const sayMatter = async (matter: Matter) => {
  const { serviceId, organisationId, teamId } = matter
  const [organisations, services, teams] = await Promise.all([
    organisationNames(),
    namesOfServices(serviceId ? [serviceId] : []),
    namesOfTeams(teamId ? [teamId] : []),
  ])
  const organisation = organisations.get(organisationId)
  if (!organisation) throw new Error(`Matter ${matter._id} belongs to ${organisationId}, which does not exist`)
  return {
    need: matter.need,
    description: matter.description,
    topics: matter.topics,
    service: services.get(serviceId ?? '') ?? null,
    organisation: organisation.name,
    team: teams.get(teamId ?? '') ?? null,
    responsible: matter.responsible?.name ?? null,
    members: matter.members.map(({ name }) => name),
    dueOn: matter.dueOn,
    status: matter.status,
    reason: matter.statusReason,
  }
}
