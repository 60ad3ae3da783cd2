import type { Actor } from '#shared/access/Actor.ts'
import type { Permission } from '#shared/access/Permission.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { rolesOf } from './rolesOf.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

export type Holder = { userId: string; name: string; role: Localised; email: string | null }

/** People who work in this organisation now and whose role holds the permission, by name. */
export const findHolders = async (
  organisation: NonNullable<Actor['organisation']>,
  permission: Permission,
): Promise<Holder[]> => {
  const roles = (await rolesOf(organisation)).filter(({ permissions }) =>
    permissionsWithin(organisation.kind, permissions).includes(permission),
  )
  const roleById = new Map(roles.map((role) => [role._id, role.name]))
  const people = await UserModel.find({
    organisationId: organisation.id,
    leftAt: null,
    roleId: { $in: [...roleById.keys()] },
  } as object)
    .sort({ name: 1, _id: 1 })
    .lean<User[]>()
  return people.flatMap(({ _id, name, roleId, email }) => {
    const role = roleById.get(roleId)
    return role ? [{ userId: _id, name, role, email: email ?? null }] : []
  })
}
