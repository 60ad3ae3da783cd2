import type { Handler } from '#server/http/Handler.ts'
import { permissionChanges } from '#shared/organisations/permissionChanges.ts'
import type { previewRole as contract } from '#shared/organisations/previewRole.ts'
import { findUsableRole } from './findUsableRole.ts'
import { isAdministeredWithout } from './isAdministeredWithout.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { presentRole } from './presentRole.ts'
import { refuseBeyondKind } from './refuseBeyondKind.ts'
import { requireAdministrator } from './requireAdministrator.ts'

/** What a change of a role would open and close, and for how many people, before it is made. */
export const previewRole: Handler<typeof contract> = async (context, { roleId, permissions }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const role = await findUsableRole(organisation, roleId)
  refuseBeyondKind(organisation.kind, permissions, context.language)
  const { people, mine } = await presentRole(administrator, role)
  const { opens, closes } = permissionChanges(permissionsWithin(organisation.kind, role.permissions), permissions)
  return {
    opens,
    closes,
    people,
    raisesCaller: mine && permissions.some((permission) => !administrator.permissions.has(permission)),
    leavesNoAdministrator:
      closes.includes('organisation.administer') && !(await isAdministeredWithout(organisation.id, roleId)),
  }
}
