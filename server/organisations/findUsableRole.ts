import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Role } from './Role.ts'
import { rolesOf } from './rolesOf.ts'

/** A role that people of this organisation can have; another organisation's is role.not_found (404). */
export const findUsableRole = async (
  organisation: NonNullable<Actor['organisation']>,
  roleId: string,
): Promise<Role> => {
  const role = (await rolesOf(organisation)).find(({ _id }) => _id === roleId)
  if (!role) throw new Refusal('role.not_found')
  return role
}
