import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { findUsableRole } from './findUsableRole.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { UserModel } from './userModel.ts'

/** Who takes over a person's next steps: a colleague who is there and whose role takes care of them; else person.successor_unfit. */
export const findSuccessor = async (
  organisation: NonNullable<Actor['organisation']>,
  userId: string,
  successorId: string,
): Promise<{ userId: string; name: string }> => {
  const colleague = { _id: successorId, organisationId: organisation.id, leftAt: null }
  const successor = await UserModel.findOne(colleague as object).lean()
  if (!successor || successor._id === userId) throw new Refusal('person.successor_unfit')
  const { permissions } = await findUsableRole(organisation, successor.roleId)
  if (!permissionsWithin(organisation.kind, permissions).includes('nextSteps.change'))
    throw new Refusal('person.successor_unfit')
  return { userId: successor._id, name: successor.name }
}
