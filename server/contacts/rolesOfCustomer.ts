import type { QueryFilter } from 'mongoose'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'

/** As many as a customer's own list shows. */
const MOST = 200

/** People in a role with a customer, by name, for the product's own use: asks no ability. */
export const rolesOfCustomer = (customer: Pick<Customer, '_id' | 'mergedIds'>): Promise<ContactRecord[]> =>
  ContactPersonModel.find({ customerId: ofCustomer(customer) } as QueryFilter<ContactRecord>)
    .sort({ nameKey: 1 })
    .limit(MOST)
    .lean<ContactRecord[]>()
