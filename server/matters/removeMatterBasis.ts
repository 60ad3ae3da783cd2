import { accessChanged } from '#server/access/accessChanged.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { removeMatter } from '#server/customers/removeMatter.ts'

/** A matter ends as a basis, in the running transaction: for one organisation, or, when the matter is over, for all. Those whose it was are told. */
export const removeMatterBasis = async (
  customer: Customer,
  matterId: string,
  organisationId?: string,
): Promise<void> => {
  await removeMatter(customer._id, matterId, organisationId)
  const ended = (customer.matters ?? []).filter(
    (one) => one.matterId === matterId && (organisationId ?? one.organisationId) === one.organisationId,
  )
  accessChanged.tell({
    customerIds: recordIdsOf(customer),
    keys: ended.map((one) => one.organisationId),
  })
}
