import { accessChanged } from '#server/access/accessChanged.ts'
import { countGrantsTo } from '#server/customers/countGrantsTo.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { removeTeam as contract } from '#shared/teams/removeTeam.ts'
import { findOwnTeam } from './findOwnTeam.ts'
import { presentTeam } from './presentTeam.ts'
import { TeamModel } from './teamModel.ts'

/** Remove a team; not one that customers have given access, since they would not know where it went. */
export const removeTeam: Handler<typeof contract> = async (context, { teamId, version }) => {
  const administrator = requireAdministrator(context)
  const team = await findOwnTeam(administrator.organisation.id, teamId)
  if (team.version !== version) throw new Refusal('record.changed', { current: await presentTeam(team) })
  const count = await countGrantsTo(teamId)
  if (count > 0) throw new Refusal('team.holds_grants', { values: { count } })

  await TeamModel.deleteOne({ _id: teamId, version })
  const members = await namesOfUsers(team.memberIds)
  await recordOrganisationEvent(administrator, {
    type: 'team.removed',
    teamId,
    name: team.name,
    members: [...members.values()].sort(),
  })
  accessChanged.tell({ userIds: team.memberIds })
  return { teamId }
}
