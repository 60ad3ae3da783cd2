import type { CompanyCustomer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** What is known of these companies, by business ID; for the import's own use, in its transaction: asks no ability. */
export const findRegisterFacts = async (businessIds: string[]): Promise<Map<string, CompanyCustomer>> => {
  const customers = await CustomerModel.find({ businessId: { $in: businessIds } }).lean<CompanyCustomer[]>()
  return new Map(customers.map((customer) => [customer.businessId, customer]))
}
