import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** The person whom an identity provider knows by this subject, or null: nobody gets in who was not given an account. */
export const findUserByIdentity = ({ provider, subject }: User['identity']): Promise<User | null> =>
  UserModel.findOne({ 'identity.provider': provider, 'identity.subject': subject }).lean<User>()
