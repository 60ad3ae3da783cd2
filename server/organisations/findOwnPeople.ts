import { Refusal } from '#server/http/Refusal.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** People who work in this organisation now, by name; one that does not is person.not_found (404). */
export const findOwnPeople = async (organisationId: string, userIds: readonly string[]): Promise<User[]> => {
  const wanted = [...new Set(userIds)]
  const people = await UserModel.find({ _id: { $in: wanted }, organisationId, leftAt: null } as object)
    .sort({ name: 1 })
    .lean<User[]>()
  if (people.length !== wanted.length) throw new Refusal('person.not_found')
  return people
}
