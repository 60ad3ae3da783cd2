import type { StandardRole } from '#shared/access/standardRoles.ts'
import { UserModel } from './userModel.ts'

/** Whether an account is another system of its organisation, not a person. */
export const isSystem = async (userId: string): Promise<boolean> =>
  (await UserModel.exists({ _id: userId, roleId: 'integration' satisfies StandardRole } as object)) !== null
