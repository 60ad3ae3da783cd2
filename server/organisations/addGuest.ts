import { newId } from '#server/database/newId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** An account for somebody who has been invited: of no organisation, with no permissions of its own; only grants open anything to it. */
export const addGuest = async (guest: Pick<User, 'identity' | 'name'>): Promise<UserId> => {
  const userId = newId<UserId>('usr')
  await UserModel.create([{ _id: userId, organisationId: null, roleId: 'guest', version: 1, ...guest }])
  return userId
}
