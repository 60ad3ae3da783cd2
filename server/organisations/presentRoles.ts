import type { z } from 'zod'
import type { RoleInUse } from '#shared/organisations/RoleInUse.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import type { Role } from './Role.ts'
import type { Administrator } from './requireAdministrator.ts'
import { UserModel } from './userModel.ts'

/** Roles as the administrators of an organisation see them, in the order given. */
export const presentRoles = async (
  { organisation, userId }: Administrator,
  roles: readonly Role[],
): Promise<z.input<typeof RoleInUse>[]> => {
  const roleIds = roles.map(({ _id }) => _id)
  const people = await UserModel.find(
    { organisationId: organisation.id, roleId: { $in: roleIds }, leftAt: null } as object,
    { roleId: 1 },
  ).lean()
  return roles.map(({ _id, organisationId, name, permissions, version }) => {
    const holders = people.filter(({ roleId }) => roleId === _id)
    return {
      roleId: _id,
      name,
      own: organisationId !== null,
      permissions: permissionsWithin(organisation.kind, permissions),
      people: holders.length,
      mine: holders.some((person) => person._id === userId),
      version,
    }
  })
}
