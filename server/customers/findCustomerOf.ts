import type { Customer } from './Customer.ts'
import { findCustomer } from './findCustomer.ts'

const NOBODY = 'cus_none'

/** The customer of a record; of none it is looked for all the same: nobody is to tell by waiting whether an id is hidden or nobody's. */
export const findCustomerOf = (record: { customerId: string } | null): Promise<Customer | null> =>
  findCustomer(record?.customerId ?? NOBODY)
