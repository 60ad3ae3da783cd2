import type { EventWriter } from '#server/events/EventWriter.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { dutiesOf } from './dutiesOf.ts'
import { findSuccessor } from './findSuccessor.ts'
import { findUsableRole } from './findUsableRole.ts'
import { moveDuties } from './moveDuties.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import type { Administrator } from './requireAdministrator.ts'
import type { User } from './User.ts'

type Wanted = { successorId?: string | undefined; roleId?: string | undefined }

/** When a person moves: what rests on them goes to the successor, if one is named. A role that can't have it must name one. */
export const handOverDuties = async (
  writer: EventWriter,
  administrator: Administrator,
  person: User,
  { successorId, roleId }: Wanted,
): Promise<void> => {
  const { organisation } = administrator
  const { needs, count } = await dutiesOf(organisation.id, person._id)
  if (!successorId) {
    if (!roleId || roleId === person.roleId) return
    const { permissions } = await findUsableRole(organisation, roleId)
    const within = permissionsWithin(organisation.kind, permissions)
    if (!needs.every((permission) => within.includes(permission)))
      throw new Refusal('person.duties_need_successor', { values: { count } })
    return
  }
  const to = await findSuccessor(organisation, person._id, successorId, needs.length > 0 ? needs : undefined)
  const moved = await moveDuties(writer, {
    organisationId: organisation.id,
    from: { userId: person._id, name: person.name },
    to,
  })
  const { stepIds, workIds } = moved
  if (stepIds.length + workIds.length === 0) return
  const counts = { nextSteps: stepIds.length, matters: workIds.length }
  await recordOrganisationEvent(
    administrator,
    { type: 'person.dutiesMoved', userId: person._id, name: person.name, to, ...counts },
    [...stepIds, ...workIds],
  )
}
