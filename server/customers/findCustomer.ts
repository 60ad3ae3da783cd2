import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** A customer by its id or that of a record merged into it, for the product's own use: asks no ability. Null: none. */
export const findCustomer = async (customerId: string): Promise<Customer | null> => {
  const found = await CustomerModel.findById(customerId).lean<Customer>()
  return found?.mergedInto ? CustomerModel.findById(found.mergedInto).lean<Customer>() : found
}
