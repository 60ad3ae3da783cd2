import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { makeRole as contract } from '#shared/organisations/makeRole.ts'
import { findUsableRole } from './findUsableRole.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { presentRole } from './presentRole.ts'
import type { Role } from './Role.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import { refuseBeyondKind } from './refuseBeyondKind.ts'
import { refuseNameInUse } from './refuseNameInUse.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { RoleModel } from './roleModel.ts'

/** Make a role of the caller's own organisation, from a copy of one that its people can have. Nobody holds it yet. */
export const makeRole: Handler<typeof contract> = async (context, { copyOf, name, permissions }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const copied = await findUsableRole(organisation, copyOf)
  refuseBeyondKind(organisation.kind, permissions ?? [], context.language)
  await refuseNameInUse(organisation, name)
  const role: Role = {
    _id: newId('rol'),
    organisationId: organisation.id,
    name,
    permissions: permissions ?? permissionsWithin(organisation.kind, copied.permissions),
    version: 1,
  }
  await insertDocuments(RoleModel, [role])
  await recordOrganisationEvent(administrator, {
    type: 'role.made',
    ...{ roleId: role._id, name, copyOf: copied.name, permissions: role.permissions },
  })
  return presentRole(administrator, role)
}
