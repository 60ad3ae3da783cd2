import type { Customer } from '#server/customers/Customer.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { nextReminder } from './nextReminder.ts'
import { sendInvitation } from './sendInvitation.ts'

/**
 * What becomes of a grant whose last signature is there: it holds from now on, or a guest is invited to it. Answers the
 * changed record, which the caller stores.
 */
export const beginGrant = async (
  customer: Pick<Customer, 'name'>,
  grant: GrantRecord,
  now: Date,
): Promise<GrantRecord> => {
  const begun = { ...grant, remindAt: nextReminder(grant.lastDay, now), changedAt: now }
  if (grant.grantee.kind !== 'guest') return { ...begun, state: 'active', from: now, usedOrBegunAt: now }
  const from = { customerName: customer.name, name: grant.givenBy.name }
  return { ...begun, state: 'invited', ...(await sendInvitation(grant.grantee, from, now)) }
}
