import { UserModel } from './userModel.ts'

/** People who left their organisation before a moment, `limit` at most. */
export const usersLeftBefore = async (before: Date, limit: number): Promise<string[]> => {
  const users = await UserModel.find({ leftAt: { $lt: before } }, { _id: 1 })
    .limit(limit)
    .lean()
  return users.map(({ _id }) => _id)
}
