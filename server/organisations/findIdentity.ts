import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** Who vouches for a person, and by which subject; null: no such person, or one who has left. */
export const findIdentity = async (userId: string): Promise<User['identity'] | null> => {
  const user = await UserModel.findById(userId, { identity: 1, leftAt: 1 }).lean<User>()
  return user && !user.leftAt ? user.identity : null
}
