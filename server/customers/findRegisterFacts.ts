import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** What is known of these companies, by business ID; for the import's own use, in its transaction: asks no ability. */
export const findRegisterFacts = async (businessIds: string[]): Promise<Map<string, Customer>> => {
  const customers = await CustomerModel.find({ businessId: { $in: businessIds } }).lean<Customer[]>()
  return new Map(customers.map((customer) => [customer.businessId, customer]))
}
