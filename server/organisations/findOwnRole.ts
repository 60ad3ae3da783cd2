import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { findUsableRole } from './findUsableRole.ts'
import type { Role } from './Role.ts'

/** A role that this organisation keeps itself. A standard one is nobody's to edit (403), another's is not found (404). */
export const findOwnRole = async (organisation: NonNullable<Actor['organisation']>, roleId: string): Promise<Role> => {
  const role = await findUsableRole(organisation, roleId)
  if (role.organisationId === null) throw new Refusal('role.standard')
  return role
}
