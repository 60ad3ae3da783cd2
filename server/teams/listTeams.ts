import type { Handler } from '#server/http/Handler.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { listTeams as contract } from '#shared/teams/listTeams.ts'
import { presentTeams } from './presentTeams.ts'
import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** The teams of the caller's organisation, by name. */
export const listTeams: Handler<typeof contract> = async (context) => {
  const { organisation } = requireAdministrator(context)
  const teams = await TeamModel.find({ organisationId: organisation.id }).sort({ name: 1 }).lean<Team[]>()
  return { items: await presentTeams(teams) }
}
