import { findUsableRole } from './findUsableRole.ts'
import { keepAnAdministrator } from './keepAnAdministrator.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import { refuseOwnRaise } from './refuseOwnRaise.ts'
import type { Administrator } from './requireAdministrator.ts'
import { RoleModel } from './roleModel.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** Give a person another role; nobody raises themselves by it, and somebody is left to administer. Answers what is now so. */
export const changeRoleOf = async (
  administrator: Administrator,
  person: User,
  roleId = person.roleId,
): Promise<Pick<User, 'roleId'>> => {
  if (roleId === person.roleId) return { roleId }
  const role = await findUsableRole(administrator.organisation, roleId)
  if (person._id === administrator.userId) refuseOwnRaise(administrator, role.permissions, 'person.own_raise')
  const before = await RoleModel.findById(person.roleId).lean()
  await UserModel.updateOne({ _id: person._id }, { $set: { roleId } })
  await keepAnAdministrator(administrator.organisation.id)
  await recordOrganisationEvent(administrator, {
    type: 'person.roleChanged',
    userId: person._id,
    name: person.name,
    before: before?.name ?? role.name,
    after: role.name,
  })
  return { roleId }
}
