import type { QueryFilter } from 'mongoose'
import type { CompanyCustomer, Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** Which of these customers have a matter pending: those that the customer opened or accepted stand on the customer itself. */
export const customersWithMatters = async (customerIds: string[]): Promise<Set<string>> => {
  const found = await CustomerModel.find(
    { _id: { $in: customerIds }, 'matters.0': { $exists: true } } as QueryFilter<CompanyCustomer>,
    { _id: 1 },
  ).lean<Customer[]>()
  return new Set(found.map(({ _id }) => _id))
}
