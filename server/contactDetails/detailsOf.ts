import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { ContactDetailsModel } from './contactDetailsModel.ts'
import type { DetailsRecord } from './DetailsRecord.ts'
import { noDetails } from './noDetails.ts'

/**
 * The contact details of a customer, for the product's own use: asks no ability. Of a customer and the records merged into
 * it, its own are meant; those of a merged one stand only until it has its own.
 */
export const detailsOf = async (
  customer: Pick<Customer, '_id' | 'kind' | 'mergedIds'>,
): Promise<{ record: DetailsRecord; stored: boolean }> => {
  const found = await ContactDetailsModel.find({ customerId: ofCustomer(customer) } as object).lean<DetailsRecord[]>()
  const record = found.find(({ customerId }) => customerId === customer._id) ?? found[0]
  return record ? { record, stored: true } : { record: noDetails(customer), stored: false }
}
