import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { findUsableRole } from './findUsableRole.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { UserModel } from './userModel.ts'

/** Who takes over what rests on a person: a colleague who is there and whose role permits what it needs; else person.successor_unfit. */
export const findSuccessor = async (
  organisation: NonNullable<Actor['organisation']>,
  userId: string,
  successorId: string,
  needs: readonly Permission[] = ['nextSteps.change'],
): Promise<{ userId: string; name: string }> => {
  const colleague = { _id: successorId, organisationId: organisation.id, leftAt: null }
  const successor = await UserModel.findOne(colleague as object).lean()
  if (!successor || successor._id === userId) throw new Refusal('person.successor_unfit')
  const { permissions } = await findUsableRole(organisation, successor.roleId)
  const within = permissionsWithin(organisation.kind, permissions)
  if (!needs.every((permission) => within.includes(permission))) throw new Refusal('person.successor_unfit')
  return { userId: successor._id, name: successor.name }
}
