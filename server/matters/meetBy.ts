import { accessChanged } from '#server/access/accessChanged.ts'
import { addMeeting } from '#server/customers/addMeeting.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'

/**
 * An organisation that handles a founder's matter has met the founder, in the running transaction: its people find the
 * customer of their own record, also when the matter is over. Answers the customer as it is then.
 */
export const meetBy = async (customerId: string, organisationId: string): Promise<Customer | null> => {
  const customer = await findCustomer(customerId)
  if (customer?.kind !== 'founder' || !(await addMeeting(customer, organisationId))) return customer
  accessChanged.tell({ customerIds: recordIdsOf(customer) })
  return { ...customer, metBy: [...(customer.metBy ?? []), organisationId] }
}
