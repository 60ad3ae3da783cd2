import { findCustomersOf } from '#server/customers/findCustomersOf.ts'
import { mandatesOf } from '#server/mandates/mandatesOf.ts'
import type { StandardRole } from '#shared/access/standardRoles.ts'
import { LEFT_PROVIDER, type User } from './User.ts'
import { UserModel } from './userModel.ts'

const CUSTOMER: StandardRole = 'customer'

/**
 * A person is no longer of their organisation. The account stays for the record and signs nobody in: its identity is
 * released, so that the same person can join again, here or elsewhere, as somebody new. Who also acts for a company of
 * their own keeps the account for that alone: an employer does not end what is theirs. The work address goes either way, and
 * with the key of their drafts whatever they left unfinished, in whichever browser it lies.
 */
export const partWith = async ({ _id, version = 1 }: User): Promise<void> => {
  const now = new Date()
  const { mandates, unconfirmed } = await mandatesOf(_id, now)
  const own = await findCustomersOf(_id, mandates)
  const parted =
    // A register that is silent just now must not cost them their own company either.
    own.length > 0 || unconfirmed
      ? { organisationId: null, roleId: CUSTOMER }
      : { leftAt: now, identity: { provider: LEFT_PROVIDER, subject: _id } }
  await UserModel.updateOne(
    { _id },
    { $set: { ...parted, version: version + 1 }, $unset: { email: true, draftKey: true } },
  )
}
