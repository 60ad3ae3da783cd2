import { accessChanged } from '#server/access/accessChanged.ts'
import { countGrantsTo } from '#server/customers/countGrantsTo.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import { countWaitingFor } from '#server/promise/countWaitingFor.ts'
import { countServicesOf } from '#server/services/countServicesOf.ts'
import type { removeTeam as contract } from '#shared/teams/removeTeam.ts'
import { findOwnTeam } from './findOwnTeam.ts'
import { presentTeam } from './presentTeam.ts'
import { sayTeam } from './sayTeam.ts'
import { TeamModel } from './teamModel.ts'

/** Remove a team; not one that customers have given access, since they would not know where it went, nor one for which something waits. */
export const removeTeam: Handler<typeof contract> = async (context, { teamId, version }) => {
  const administrator = requireAdministrator(context)
  const team = await findOwnTeam(administrator.organisation.id, teamId)
  if (team.version !== version) throw new Refusal('record.changed', { current: await presentTeam(team) })
  const count = await countGrantsTo(teamId)
  if (count > 0) throw new Refusal('team.holds_grants', { values: { count } })

  const services = await countServicesOf(teamId)
  if (services > 0) throw new Refusal('team.keeps_services', { values: { count: services } })
  const waiting = await countWaitingFor(teamId)
  if (waiting > 0) throw new Refusal('team.waited_for', { values: { count: waiting } })

  await TeamModel.deleteOne({ _id: teamId, version })
  await recordOrganisationEvent(administrator, {
    type: 'team.removed',
    teamId,
    ...(await sayTeam(team)),
  })
  accessChanged.tell({ userIds: team.memberIds })
  return { teamId }
}
