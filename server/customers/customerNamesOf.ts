import type { Context } from '#server/access/Context.ts'
import type { Customer } from './Customer.ts'
import { findAccessibleCustomers } from './findAccessibleCustomers.ts'

export type NamedCustomer = { customerId: string; businessId: string | null; name: string }

const FIELDS = { name: 1, businessId: 1, mergedIds: 1 }

/**
 * Customers by name, companies and founders alike, by the ids asked: an id merged into another customer gives that other.
 * Who may not see one, does not get it.
 */
export const customerNamesOf = async (
  context: Pick<Context, 'ability'>,
  customerIds: string[],
): Promise<Map<string, NamedCustomer>> => {
  if (customerIds.length === 0) return new Map()
  const found = await findAccessibleCustomers(context, { _id: { $in: customerIds } })
    .select(FIELDS)
    .lean<Customer[]>()
  const missing = customerIds.filter((id) => !found.some(({ _id }) => _id === id))
  const into =
    missing.length === 0
      ? []
      : await findAccessibleCustomers(context, { mergedIds: { $in: missing } } as object)
          .select(FIELDS)
          .lean<Customer[]>()
  const named = ({ _id, businessId, name }: Customer): NamedCustomer => ({
    customerId: _id,
    businessId: businessId ?? null,
    name,
  })
  return new Map(
    [
      ...found.map((customer) => [customer._id, named(customer)] as const),
      ...into.flatMap((customer) => (customer.mergedIds ?? []).map((id) => [id, named(customer)] as const)),
    ].filter(([id]) => customerIds.includes(id)),
  )
}
