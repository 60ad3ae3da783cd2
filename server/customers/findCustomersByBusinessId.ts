import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { CustomerModel } from './customerModel.ts'

/** A customer by name, as whoever acts for it knows it. */
export type CustomerName = { customerId: CustomerId; businessId: string; name: string }

/** The customers with these business IDs (`NNNNNNN-C`); one that the register does not hold is left out. */
export const findCustomersByBusinessId = async (businessIds: string[]): Promise<CustomerName[]> => {
  if (businessIds.length === 0) return []
  const found = await CustomerModel.find({ businessId: { $in: businessIds } }, { businessId: 1, name: 1 }).lean()
  return found.map(({ _id, businessId, name }) => ({ customerId: _id as CustomerId, businessId, name }))
}
