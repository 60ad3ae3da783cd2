import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'
import { findCustomer } from './findCustomer.ts'

/** The customer of a record. Of none any other is fetched for nothing: nobody is to tell by waiting whether an id is hidden or nobody's. */
export const findCustomerOf = async (record: { customerId: string } | null): Promise<Customer | null> => {
  if (record) return findCustomer(record.customerId)
  await CustomerModel.findOne().lean()
  return null
}
