import type { Context } from '#server/access/Context.ts'
import type { Customer } from './Customer.ts'
import { findAccessibleCustomers } from './findAccessibleCustomers.ts'
import { recordIdsOf } from './recordIdsOf.ts'

type CustomerName = { customerId: string; name: string; businessId: string | null }

/**
 * How these customers are called, by the id asked: those that the actor may see, companies and founders alike. The id of a
 * merged record gives the customer that it leads to.
 */
export const customerNamesOf = async (
  context: Pick<Context, 'ability'>,
  customerIds: string[],
): Promise<Map<string, CustomerName>> => {
  if (customerIds.length === 0) return new Map()
  const ids = { $in: customerIds }
  const found = await findAccessibleCustomers(context, { $or: [{ _id: ids }, { mergedIds: ids }] } as object)
    .select({ name: 1, businessId: 1, mergedIds: 1 })
    .lean<Customer[]>()
  return new Map(
    found.flatMap((customer) => {
      const { _id, name, businessId = null } = customer
      return recordIdsOf(customer).map((id) => [id, { customerId: _id, name, businessId }] as const)
    }),
  )
}
