import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

type Named = {
  customerId: string
  name: string
  nameKey: string
  businessId: string | null
  kind: 'company' | 'founder'
}

/** These customers by name, for who knows already that they are: asks no ability. By id. */
export const namesOfCustomers = async (customerIds: string[]): Promise<Map<string, Named>> => {
  if (customerIds.length === 0) return new Map()
  const fields = { name: 1, nameKey: 1, businessId: 1, kind: 1 }
  const found = await CustomerModel.find({ _id: { $in: customerIds } }, fields).lean<Customer[]>()
  return new Map(
    found.map(({ _id, name, nameKey, businessId = null, kind }) => [
      _id,
      {
        customerId: _id,
        name,
        nameKey,
        businessId,
        kind: kind === 'founder' ? ('founder' as const) : ('company' as const),
      },
    ]),
  )
}
