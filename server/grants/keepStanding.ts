import { accessChanged } from '#server/access/accessChanged.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { setStandingGrants } from '#server/customers/setStandingGrants.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/**
 * Write on the customer which of its grants stand, those of records merged into it included, and tell that its access has
 * changed: from the commit on, the next question goes by it and open pages are asked anew. After every change to a grant.
 */
export const keepStanding = async (customer: Pick<Customer, '_id' | 'mergedIds'>, now = new Date()): Promise<void> => {
  const standing = await GrantModel.find({
    customerId: ofCustomer(customer),
    state: 'active',
    until: { $gt: now },
  } as object).lean<GrantRecord[]>()
  await setStandingGrants(
    customer._id,
    standing.map(({ _id, to, sections, right, from, until, givenBy, customerId }) => ({
      ...{ grantId: _id, to: to ?? '', sections, right, by: givenBy.userId, givenOn: customerId },
      from: (from ?? now).toISOString(),
      until: until.toISOString(),
    })),
  )
  accessChanged.tell({ customerIds: [customer._id, ...(customer.mergedIds ?? [])] })
}
