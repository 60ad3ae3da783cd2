import { UserModel } from './userModel.ts'

/**
 * Remove the account of a person who left, or who never was of any organisation: from here on nobody signs in by it. Who
 * works somewhere stays. Answers whether it went.
 */
export const eraseUser = async (userId: string): Promise<boolean> => {
  const gone = { _id: userId, $or: [{ organisationId: null }, { leftAt: { $ne: null } }] }
  const { deletedCount } = await UserModel.deleteOne(gone as object)
  return deletedCount > 0
}
