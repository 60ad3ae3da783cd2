import { isDeepStrictEqual } from 'node:util'
import { accessChanged } from '#server/access/accessChanged.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findOwnPeople } from '#server/organisations/findOwnPeople.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { changeTeam as contract } from '#shared/teams/changeTeam.ts'
import { findOwnTeam } from './findOwnTeam.ts'
import { leadersOf } from './leadersOf.ts'
import { nameTaken } from './nameTaken.ts'
import { presentTeam } from './presentTeam.ts'
import { refuseOwnRaise } from './refuseOwnRaise.ts'
import { sayTeam } from './sayTeam.ts'
import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** Rename a team or change its people: who joins sees what is opened to it from their next request on, who leaves does not. */
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
  const leaders = await leadersOf(organisation.id, {
    leadId: wanted.leadId === undefined ? team.leadId : wanted.leadId,
    substituteIds: wanted.substituteIds ?? team.substituteIds ?? [],
  })
  const { leadId = null, substituteIds = [] } = team
  const isSame = name === team.name && joined.length + left.length === 0
  if (isSame && isDeepStrictEqual(leaders, { leadId, substituteIds })) return presentTeam(team)

  const changed: Team = { ...team, name, memberIds, ...leaders, version: version + 1 }
  await TeamModel.updateOne(
    { _id: teamId, version },
    { $set: { name, memberIds, ...leaders, version: changed.version } },
  ).catch(nameTaken)
  await recordOrganisationEvent(administrator, {
    type: 'team.changed',
    teamId,
    before: await sayTeam(team),
    after: await sayTeam(changed),
  })
  accessChanged.tell({ userIds: [...joined, ...left] })
  return presentTeam(changed)
}
