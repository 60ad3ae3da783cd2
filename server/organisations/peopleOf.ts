import { UserModel } from './userModel.ts'

/** Everybody who works in an organisation now, by name. */
export const peopleOf = async (organisationId: string): Promise<{ userId: string; name: string }[]> => {
  const people = await UserModel.find({ organisationId, leftAt: null } as object, { name: 1 })
    .sort({ name: 1, _id: 1 })
    .lean()
  return people.map(({ _id, name }) => ({ userId: _id, name }))
}
