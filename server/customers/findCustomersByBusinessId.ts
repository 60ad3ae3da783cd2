import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { CustomerModel } from './customerModel.ts'

export type CustomerName = { customerId: CustomerId; businessId: string; name: string }

/** The customers of these business IDs, for the code's own use (mandates, imports): asks no ability. Unknown IDs are left out. */
export const findCustomersByBusinessId = async (businessIds: string[]): Promise<CustomerName[]> => {
  if (businessIds.length === 0) return []
  const customers = await CustomerModel.find({ businessId: { $in: businessIds } })
    .select({ businessId: 1, name: 1 })
    .lean()
  return customers.map(({ _id, businessId, name }) => ({ customerId: _id as CustomerId, businessId, name }))
}
