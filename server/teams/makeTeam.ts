import { accessChanged } from '#server/access/accessChanged.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { findOwnPeople } from '#server/organisations/findOwnPeople.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { makeTeam as contract } from '#shared/teams/makeTeam.ts'
import { leadersOf } from './leadersOf.ts'
import { nameTaken } from './nameTaken.ts'
import { presentTeam } from './presentTeam.ts'
import { sayTeam } from './sayTeam.ts'
import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** Make a team of people of the caller's organisation; nobody has given it access yet. */
export const makeTeam: Handler<typeof contract> = async (
  context,
  { name, memberIds, leadId = null, substituteIds = [] },
) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const members = await findOwnPeople(organisation.id, memberIds)
  const leaders = await leadersOf(organisation.id, { leadId, substituteIds })
  const team: Team = {
    _id: newId<Team['_id']>('team'),
    organisationId: organisation.id,
    name,
    memberIds: members.map(({ _id }) => _id),
    ...leaders,
    version: 1,
  }
  await insertDocuments(TeamModel, [team]).catch(nameTaken)
  await recordOrganisationEvent(administrator, {
    type: 'team.made',
    teamId: team._id,
    ...(await sayTeam(team)),
  })
  accessChanged.tell({ userIds: team.memberIds })
  return presentTeam(team)
}
