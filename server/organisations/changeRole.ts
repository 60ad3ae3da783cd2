import { accessChanged } from '#server/access/accessChanged.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changeRole as contract } from '#shared/organisations/changeRole.ts'
import { findOwnRole } from './findOwnRole.ts'
import { keepAnAdministrator } from './keepAnAdministrator.ts'
import { presentRole } from './presentRole.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import { refuseBeyondKind } from './refuseBeyondKind.ts'
import { refuseNameInUse } from './refuseNameInUse.ts'
import { refuseOwnRaise } from './refuseOwnRaise.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { RoleModel } from './roleModel.ts'
import { UserModel } from './userModel.ts'

/** Change a role of the caller's own organisation: whoever holds it may the new from their next request on, in their open sessions. */
export const changeRole: Handler<typeof contract> = async (context, { roleId, version, ...wanted }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const role = await findOwnRole(organisation, roleId)
  if (role.version !== version) throw new Refusal('record.changed', { current: await presentRole(administrator, role) })

  const { name = role.name, permissions = role.permissions } = wanted
  refuseBeyondKind(organisation.kind, permissions, context.language)
  if (wanted.name) await refuseNameInUse(organisation, name, roleId)
  const people = await UserModel.find({ organisationId: organisation.id, roleId, leftAt: null } as object, {
    _id: 1,
  }).lean()
  const userIds = people.map(({ _id }) => _id as string)
  if (userIds.includes(administrator.userId)) refuseOwnRaise(administrator, permissions, 'role.own_raise')

  const changed = { ...role, name, permissions, version: version + 1 }
  await RoleModel.updateOne({ _id: roleId, version }, { $set: { name, permissions, version: changed.version } })
  await keepAnAdministrator(organisation.id)
  await recordOrganisationEvent(administrator, {
    type: 'role.changed',
    roleId,
    before: { name: role.name, permissions: role.permissions },
    after: { name, permissions },
    people: userIds.length,
  })
  accessChanged.tell({ userIds })
  return presentRole(administrator, changed)
}
