import { UserModel } from './userModel.ts'

/** The e-mail addresses of these people, of those who have one and have not left. */
export const emailsOfUsers = async (userIds: string[]): Promise<string[]> => {
  if (userIds.length === 0) return []
  const users = await UserModel.find({ _id: { $in: userIds } } as object, { email: 1, leftAt: 1 }).lean()
  return users.flatMap(({ email, leftAt }) => (email && !leftAt ? [email] : []))
}
