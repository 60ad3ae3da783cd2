import { accessChanged } from '#server/access/accessChanged.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { findOwnPeople } from '#server/organisations/findOwnPeople.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { makeTeam as contract } from '#shared/teams/makeTeam.ts'
import { nameTaken } from './nameTaken.ts'
import { presentTeam } from './presentTeam.ts'
import type { Team } from './Team.ts'
import { TeamModel } from './teamModel.ts'

/** Make a team of people of the caller's organisation; nobody has given it access yet. */
export const makeTeam: Handler<typeof contract> = async (context, { name, memberIds }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const members = await findOwnPeople(organisation.id, memberIds)
  const team: Team = {
    _id: newId<Team['_id']>('team'),
    organisationId: organisation.id,
    name,
    memberIds: members.map(({ _id }) => _id),
    leadId: null,
    substituteIds: [],
    version: 1,
  }
  await insertDocuments(TeamModel, [team]).catch(nameTaken)
  await recordOrganisationEvent(administrator, {
    type: 'team.made',
    teamId: team._id,
    name,
    members: members.map((member) => member.name),
  })
  accessChanged.tell({ userIds: team.memberIds })
  return presentTeam(team)
}
