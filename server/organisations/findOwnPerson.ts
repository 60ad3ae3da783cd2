import { Refusal } from '#server/http/Refusal.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** A person of this organisation, or who was one; anybody else is person.not_found (404). */
export const findOwnPerson = async (organisationId: string, userId: string): Promise<User> => {
  const user = await UserModel.findOne({ _id: userId, organisationId } as object).lean<User>()
  if (!user) throw new Refusal('person.not_found')
  return user
}
