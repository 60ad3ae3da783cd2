import { eraseReads } from '#server/access/eraseReads.ts'
import { eraseBreakGlass } from '#server/breakGlass/eraseBreakGlass.ts'
import { eraseContactDetails } from '#server/contactDetails/eraseContactDetails.ts'
import { eraseRoles } from '#server/contacts/eraseRoles.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { eraseFounder } from '#server/customers/eraseFounder.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { eraseDocuments } from '#server/documents/eraseDocuments.ts'
import { eraseEventAndStep } from '#server/events/eraseEventAndStep.ts'
import { eventsOfCustomers } from '#server/events/eventsOfCustomers.ts'
import { eraseMerges } from '#server/founders/eraseMerges.ts'
import { erasePaths } from '#server/foundersPath/erasePaths.ts'
import { eraseGrants } from '#server/grants/eraseGrants.ts'
import { eraseHandOffs } from '#server/handOffs/eraseHandOffs.ts'
import { eraseInquiries } from '#server/inquiries/eraseInquiries.ts'
import { userHasMandates } from '#server/mandates/userHasMandates.ts'
import { eraseMatters } from '#server/matters/eraseMatters.ts'
import { eraseAttachments } from '#server/messages/eraseAttachments.ts'
import { eraseMessages } from '#server/messages/eraseMessages.ts'
import { eraseNextSteps } from '#server/nextSteps/eraseNextSteps.ts'
import { eraseNotices } from '#server/notices/eraseNotices.ts'
import { erasePlans } from '#server/plans/erasePlans.ts'
import { eraseClocks } from '#server/promise/eraseClocks.ts'
import { eraseEscalations } from '#server/promise/eraseEscalations.ts'
import { eraseAccount } from './eraseAccount.ts'
import { HeldRecordModel } from './heldRecordModel.ts'
import { BATCH } from './limits.ts'

const again = async (erase: () => Promise<number>): Promise<void> => {
  while ((await erase()) === BATCH);
}

/**
 * Remove a customer who is a natural person, with everything that hangs on their ids. The customer itself goes last: cut off
 * before that, the next run finds it again and goes on.
 */
export const eraseCustomer = async (customer: Customer): Promise<void> => {
  const customerIds = recordIdsOf(customer)
  for (;;) {
    const events = await eventsOfCustomers(customerIds, BATCH)
    for (const event of events) await eraseEventAndStep(event, 'section9')
    if (events.length < BATCH) break
  }
  await eraseMatters({ customerIds })
  await again(() => eraseMessages({ customerIds }, BATCH))
  await again(() => eraseDocuments({ customerIds }, BATCH))
  await again(() => erasePlans({ customerIds }, BATCH))
  await erasePaths({ customerIds })
  await eraseNextSteps({ customerIds })
  await eraseRoles({ customerIds })
  await inTransaction(() => eraseContactDetails(customerIds))
  await again(() => eraseHandOffs({ customerIds }, BATCH))
  await again(() => eraseAttachments({ customerIds }, BATCH))
  await again(() => eraseClocks({ customerIds }, BATCH))
  await again(() => eraseEscalations({ customerIds }, BATCH))
  await again(() => eraseGrants({ customerIds }, BATCH))
  await again(() => eraseInquiries({ customerIds }, BATCH))
  await again(() => eraseBreakGlass({ customerIds }, BATCH))
  await again(() => eraseMerges({ customerIds }, BATCH))
  await again(() => eraseNotices({ customerIds }, BATCH))
  await again(() => eraseReads({ customerIds }, BATCH))
  await HeldRecordModel.deleteMany({ customerId: { $in: customerIds } })
  const userId = customer.founder?.userId
  // Who acts for a company as well is still somebody's representative.
  if (userId && !(await userHasMandates(userId))) await eraseAccount(userId)
  await eraseFounder(customer._id)
}
