import { UserModel } from './userModel.ts'

/** The names of these people by id; who has left is left out. */
export const namesOfUsers = async (userIds: readonly string[]): Promise<Map<string, string>> => {
  if (userIds.length === 0) return new Map()
  const users = await UserModel.find({ _id: { $in: userIds }, leftAt: null } as object, { name: 1 }).lean()
  return new Map(users.map(({ _id, name }) => [_id, name]))
}
