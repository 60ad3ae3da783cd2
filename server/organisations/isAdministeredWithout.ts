import { RoleModel } from './roleModel.ts'
import { UserModel } from './userModel.ts'

/** Whether somebody of the organisation may administer it now; `without`: not counting those who have this role. */
export const isAdministeredWithout = async (organisationId: string, without: string | null): Promise<boolean> => {
  const roles = await RoleModel.find({ permissions: 'organisation.administer', _id: { $ne: without } } as object, {
    _id: 1,
  }).lean()
  const roleId = { $in: roles.map(({ _id }) => _id) }
  return (await UserModel.exists({ organisationId, roleId, leftAt: null } as object)) !== null
}
