import { Refusal } from '#server/http/Refusal.ts'
import { countOpenStepsOf } from '#server/nextSteps/countOpenStepsOf.ts'
import { handOverNextSteps } from '#server/nextSteps/handOverNextSteps.ts'
import { findSuccessor } from './findSuccessor.ts'
import { findUsableRole } from './findUsableRole.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import type { Administrator } from './requireAdministrator.ts'
import type { User } from './User.ts'

type Wanted = { successorId?: string | undefined; roleId?: string | undefined }

/** When a person moves: their open next steps go to the successor, if one is named. A role that can't have any must name one. */
export const handOverDuties = async (
  administrator: Administrator,
  person: User,
  { successorId, roleId }: Wanted,
): Promise<void> => {
  const { organisation } = administrator
  if (!successorId) {
    if (!roleId || roleId === person.roleId) return
    const { permissions } = await findUsableRole(organisation, roleId)
    if (permissionsWithin(organisation.kind, permissions).includes('nextSteps.change')) return
    const { count } = await countOpenStepsOf(organisation.id, person._id)
    if (count > 0) throw new Refusal('person.duties_need_successor', { values: { count } })
    return
  }
  const to = await findSuccessor(organisation, person._id, successorId)
  const stepIds = await handOverNextSteps({ organisationId: organisation.id, from: person._id, to })
  if (stepIds.length === 0) return
  await recordOrganisationEvent(
    administrator,
    { type: 'person.dutiesMoved', userId: person._id, name: person.name, to, nextSteps: stepIds.length },
    stepIds,
  )
}
