import type { Context } from '#server/access/Context.ts'
import { countGrantsToPerson } from '#server/grants/countGrantsToPerson.ts'
import { endGrantsToPerson } from '#server/grants/endGrantsToPerson.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findSuccessor } from './findSuccessor.ts'
import { findUsableRole } from './findUsableRole.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import type { Administrator } from './requireAdministrator.ts'
import type { User } from './User.ts'

type Wanted = {
  roleId?: string | undefined
  successorId?: string | undefined
  grants?: 'return' | 'propose' | undefined
}

/**
 * When a person moves to a role that reads no contents: access that customers gave them by name could not be used, and would
 * come back with their next role unasked. It ends as at leaving, where the administrator says.
 */
export const endGrantsOfMover = async (
  context: Pick<Context, 'actor'>,
  administrator: Administrator,
  { _id: userId, name, roleId: before }: User,
  { roleId, successorId, grants }: Wanted,
): Promise<void> => {
  const { organisation } = administrator
  if (!roleId || roleId === before) return
  const { permissions } = await findUsableRole(organisation, roleId)
  if (permissionsWithin(organisation.kind, permissions).includes('events.read')) return
  const count = await countGrantsToPerson(organisation.id, userId)
  if (count === 0) return
  if (!grants) throw new Refusal('person.grants_need_decision', { values: { count } })
  if (grants === 'propose' && !successorId) throw new Refusal('person.successor_unfit')
  const proposeTo = grants === 'propose' && successorId ? await findSuccessor(organisation, userId, successorId) : null
  const ended = await endGrantsToPerson(context, {
    ...{ organisationId: organisation.id, userId, why: 'personMoved', proposeTo },
  })
  await recordOrganisationEvent(
    administrator,
    { type: 'person.grantsEnded', userId, name, grants: ended.length, grantsWent: grants },
    ended,
  )
}
