import type { Customer } from './Customer.ts'
import { recordIdsOf } from './recordIdsOf.ts'

/** The condition on a record's `customerId`: one id wherever it can be, since a database sorts by an index only then. */
export const ofCustomer = (customer: Pick<Customer, '_id' | 'mergedIds'>): string | { $in: string[] } => {
  const ids = recordIdsOf(customer)
  return ids.length === 1 ? customer._id : { $in: ids }
}
