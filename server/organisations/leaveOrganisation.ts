import { accessChanged } from '#server/access/accessChanged.ts'
import { principals } from '#server/auth/sessions/principals.ts'
import { endGrantsToPerson } from '#server/grants/endGrantsToPerson.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { handOverNextSteps } from '#server/nextSteps/handOverNextSteps.ts'
import { setTeamsOf } from '#server/teams/setTeamsOf.ts'
import type { leaveOrganisation as contract } from '#shared/organisations/leaveOrganisation.ts'
import { findOwnPerson } from './findOwnPerson.ts'
import { keepAnAdministrator } from './keepAnAdministrator.ts'
import { leavingPlan } from './leavingPlan.ts'
import { partWith } from './partWith.ts'
import { presentPerson } from './presentPerson.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { RoleModel } from './roleModel.ts'

/**
 * A person leaves the caller's organisation: whatever they hold goes where the administrator says, in one transaction, and
 * with its commit their sessions are over. What they wrote stays under their name.
 */
export const leaveOrganisation: Handler<typeof contract> = async (context, { userId, version, ...wanted }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const person = await findOwnPerson(organisation.id, userId)
  if (person.leftAt) throw new Refusal('person.left')
  if ((person.version ?? 1) !== version)
    throw new Refusal('record.changed', { current: await presentPerson(administrator, person) })

  const { receiver, successor, grantsWent } = await leavingPlan(organisation, person, wanted)
  const stepIds = receiver
    ? await handOverNextSteps({ organisationId: organisation.id, from: userId, to: receiver })
    : []
  const grantIds = await endGrantsToPerson(context, {
    organisationId: organisation.id,
    userId,
    why: 'personLeft',
    proposeTo: grantsWent === 'propose' ? successor : null,
  })
  const teams = await setTeamsOf({ organisationId: organisation.id, userId, teamIds: [] })
  const role = await RoleModel.findById(person.roleId).lean()
  await partWith(person)
  await keepAnAdministrator(organisation.id)
  const sessions = await principals.endAllOf(userId)
  const counts = { sessions, nextSteps: stepIds.length, grants: grantIds.length }
  await recordOrganisationEvent(
    administrator,
    {
      type: 'person.left',
      ...{ userId, name: person.name, role: role?.name ?? { fi: '', sv: '', en: '' }, teams: teams.before },
      ...counts,
      nextStepsTo: receiver,
      grantsWent,
    },
    [...stepIds, ...grantIds],
  )
  accessChanged.tell({ userIds: [userId] })
  return { userId, ...counts }
}
