import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** Customers without a Y-tunnus (natural persons) in the order of their ids, after one of them, `limit` at most. */
export const foundersAfter = (customerId: string, limit: number): Promise<Customer[]> =>
  CustomerModel.find({
    'founder.userId': { $exists: true },
    kind: 'founder',
    _id: { $gt: customerId },
  } as object)
    .sort({ _id: 1 })
    .limit(limit)
    .lean<Customer[]>()
