import type { Mandate } from '#server/organisations/mandateModel.ts'
import { TEST_PROVIDER, type User } from '#server/organisations/userModel.ts'
import type { StandardRole } from '#shared/access/standardRoles.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { demoId } from './demoId.ts'
import { organisations } from './organisations.ts'
import { revontuli } from './revontuli.ts'

const person = (
  username: string,
  name: string,
  roleId: StandardRole,
  organisation: keyof typeof organisations | null,
): User => ({
  _id: demoId<UserId>('usr', username.replaceAll(/[^a-z]/g, '')),
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

const mandate = (username: string, kind: Mandate['kind']): Mandate => ({
  _id: demoId('man', username.replaceAll(/[^a-z]/g, '')),
  userId: demoId<UserId>('usr', username.replaceAll(/[^a-z]/g, '')),
  businessId: revontuli.businessId,
  kind,
  until: null,
})

/** Who of them may act for the demo company. */
export const mandates: Mandate[] = [
  mandate('owner.revontuli', 'owner'),
  mandate('accountant.revontuli', 'accountant'),
]
