import { TEST_PROVIDER, type User } from '#server/organisations/User.ts'
import type { StandardRole } from '#shared/access/standardRoles.ts'
import { demoUserId } from './demoUserId.ts'
import { organisations } from './organisations.ts'

const person = (
  username: string,
  name: string,
  roleId: StandardRole,
  organisation: keyof typeof organisations | null,
): User => ({
  _id: demoUserId(username),
  name,
  roleId,
  organisationId: organisation ? organisations[organisation]._id : null,
  identity: { provider: TEST_PROVIDER, subject: username },
})

/** Who can sign in to the demo, by their names at the bundled test identity provider. The people are made up. */
export const people: User[] = [
  person('adviser.lappi', 'Aino Lappalainen', 'adviser', 'lappi'),
  person('adviser.rovaniemi', 'Risto Ounasvaara', 'adviser', 'rovaniemi'),
  person('adviser.businessfinland', 'Birgitta Forsman', 'adviser', 'businessFinland'),
  person('adviser.finnvera', 'Veera Finne', 'adviser', 'finnvera'),
  person('adviser.private', 'Kasper Kasvu', 'adviser', 'kasvukonsultit'),
  person('owner.revontuli', 'Oona Revontuli', 'owner', null),
  person('accountant.revontuli', 'Tilda Taseinen', 'accountant', null),
  person('founder', 'Pekka Perustaja', 'founder', null),
  person('phone.keha', 'Pirkko Puhelin', 'phoneAgent', 'keha'),
  person('admin.rovaniemi', 'Helena Hallinto', 'administrator', 'rovaniemi'),
  person('platform.manager', 'Matias Alusta', 'platformManager', 'platform'),
  person('ministry.tem', 'Marketta Ministeri', 'ministry', 'ministry'),
]
