import { accessChanged } from '#server/access/accessChanged.ts'
import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { currentTransaction } from '#server/database/currentTransaction.ts'
import { findIdentity } from '#server/organisations/findIdentity.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { keepMandates } from './keepMandates.ts'
import type { Mandate } from './Mandate.ts'
import { MandateCheckModel } from './mandateCheckModel.ts'
import { mandatesIn } from './mandatesIn.ts'
import { registerInUse } from './registerInUse.ts'

const noteFailure = async (userId: UserId, failedAt: Date): Promise<void> => {
  await MandateCheckModel.collection.updateOne({ _id: userId } as never, { $set: { failedAt } }, { upsert: true })
}

/**
 * Ask the register about a person now, keep what it says, and tell where that changed: sessions are read anew, open pages
 * asked again. Gives the mandates that hold. Throws RegisterUnreachable; then our copy stays as it was.
 */
export const refreshMandates = async (userId: UserId): Promise<Mandate[]> => {
  const identity = await findIdentity(userId)
  if (!identity) return []
  const askedAt = new Date()
  const answer = await registerInUse.rolesOf(identity.subject).catch(async (error) => {
    await noteFailure(userId, askedAt)
    throw error
  })
  const mandates = mandatesIn(answer, userId, askedAt)
  const changed = await keepMandates(userId, mandates, askedAt)
  if (changed.length > 0) {
    const customers = await findCustomersByBusinessId(changed)
    const change = { userIds: [userId], customerIds: customers.map(({ customerId }) => customerId) }
    // Heard at once, whatever becomes of the change that the check was made for.
    currentTransaction.exit(() => accessChanged.tell(change))
  }
  return mandates
}
