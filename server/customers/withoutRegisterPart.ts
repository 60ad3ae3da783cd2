import type { CompanyCustomer, Customer } from './Customer.ts'
import { registerPartOf } from './registerPartOf.ts'

/** A record without what the register says of it; name and key are the caller's to give anew. */
export const withoutRegisterPart = (record: Customer): Omit<Customer, 'businessId' | 'name' | 'nameKey'> => {
  const gone = Object.keys(registerPartOf(record as Partial<CompanyCustomer>))
  return Object.fromEntries(Object.entries(record).filter(([field]) => !gone.includes(field))) as Customer
}
