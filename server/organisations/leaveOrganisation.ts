import { eraseAbsencesOf } from '#server/absences/eraseAbsencesOf.ts'
import { accessChanged } from '#server/access/accessChanged.ts'
import { principals } from '#server/auth/sessions/principals.ts'
import { endGrantsToPerson } from '#server/grants/endGrantsToPerson.ts'
import { releaseSender } from '#server/handOffs/releaseSender.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { eraseNoticesOf } from '#server/notices/eraseNoticesOf.ts'
import { leaveTeams } from '#server/teams/leaveTeams.ts'
import type { leaveOrganisation as contract } from '#shared/organisations/leaveOrganisation.ts'
import { findOwnPerson } from './findOwnPerson.ts'
import { keepAnAdministrator } from './keepAnAdministrator.ts'
import { leavingPlan } from './leavingPlan.ts'
import { moveDuties } from './moveDuties.ts'
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
  const { stepIds, workIds } = receiver
    ? await moveDuties(context, { organisationId: organisation.id, from: { userId, name: person.name }, to: receiver })
    : { stepIds: [], workIds: [] }
  await releaseSender(organisation.id, userId, receiver?.userId ?? null)
  const grantIds = await endGrantsToPerson(context, {
    organisationId: organisation.id,
    userId,
    why: 'personLeft',
    proposeTo: grantsWent === 'propose' ? successor : null,
  })
  const teams = await leaveTeams(organisation.id, userId)
  await eraseAbsencesOf(organisation.id, userId)
  await eraseNoticesOf(userId, organisation.id)
  const role = await RoleModel.findById(person.roleId).lean()
  await partWith(person)
  await keepAnAdministrator(organisation.id)
  const sessions = await principals.endAllOf(userId)
  const counts = { sessions, nextSteps: stepIds.length, matters: workIds.length, grants: grantIds.length }
  await recordOrganisationEvent(
    administrator,
    {
      type: 'person.left',
      ...{ userId, name: person.name, role: role?.name ?? { fi: '', sv: '', en: '' }, teams },
      ...counts,
      nextStepsTo: receiver,
      grantsWent,
    },
    [...stepIds, ...workIds, ...grantIds],
  )
  accessChanged.tell({ userIds: [userId] })
  return { userId, ...counts }
}
