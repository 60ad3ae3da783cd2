import { accessChanged } from '#server/access/accessChanged.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findOwnPeople } from '#server/organisations/findOwnPeople.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { changeTeam as contract } from '#shared/teams/changeTeam.ts'
import { findOwnTeam } from './findOwnTeam.ts'
import { nameTaken } from './nameTaken.ts'
import { presentTeam } from './presentTeam.ts'
import { refuseOwnRaise } from './refuseOwnRaise.ts'
import { TeamModel } from './teamModel.ts'

/** Rename a team or change its members: who joins sees what is opened to it from their next request on, who leaves does not. */
export const changeTeam: Handler<typeof contract> = async (context, { teamId, version, ...wanted }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const team = await findOwnTeam(organisation.id, teamId)
  if (team.version !== version) throw new Refusal('record.changed', { current: await presentTeam(team) })

  const { name = team.name } = wanted
  const members = await findOwnPeople(organisation.id, wanted.memberIds ?? team.memberIds)
  const memberIds = members.map(({ _id }) => _id)
  const joined = memberIds.filter((userId) => !team.memberIds.includes(userId))
  const left = team.memberIds.filter((userId) => !memberIds.includes(userId))
  if (joined.some((userId) => userId === administrator.userId)) await refuseOwnRaise([teamId])
  if (name === team.name && joined.length + left.length === 0) return presentTeam(team)

  const changed = { ...team, name, memberIds, version: version + 1 }
  await TeamModel.updateOne({ _id: teamId, version }, { $set: { name, memberIds, version: changed.version } }).catch(
    nameTaken,
  )
  const before = await namesOfUsers(team.memberIds)
  await recordOrganisationEvent(administrator, {
    type: 'team.changed',
    teamId,
    before: { name: team.name, members: [...before.values()].sort() },
    after: { name, members: members.map((member) => member.name) },
  })
  accessChanged.tell({ userIds: [...joined, ...left] })
  return presentTeam(changed)
}
