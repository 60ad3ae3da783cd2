import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import type { Administrator } from './requireAdministrator.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

type Wanted = { name?: string | undefined; email?: string | null | undefined }

/** Correct a person's name and e-mail; answers what is now so. */
export const correctPerson = async (
  administrator: Administrator,
  person: User,
  wanted: Wanted,
): Promise<Pick<User, 'name' | 'email'>> => {
  const before = { name: person.name, email: person.email ?? null }
  const { name = before.name, email = before.email } = wanted
  const stored = email === null ? { name } : { name, email }
  if (name === before.name && email === before.email) return stored
  await UserModel.updateOne(
    { _id: person._id },
    email === null ? { $set: { name }, $unset: { email: true } } : { $set: { name, email } },
  )
  await recordOrganisationEvent(administrator, {
    type: 'person.corrected',
    userId: person._id,
    name: before.name,
    before,
    after: { name, email },
  })
  return stored
}
