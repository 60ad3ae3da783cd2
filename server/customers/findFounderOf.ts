import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** The person's own record as a founder, as long as it is none of a company; for the product's own use: asks no ability. */
export const findFounderOf = (userId: string): Promise<Customer | null> =>
  CustomerModel.findOne({ 'founder.userId': userId, kind: 'founder' } as object).lean<Customer>()
