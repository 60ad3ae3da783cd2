import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

type Basis = NonNullable<Customer['matters']>[number]

/** Note on the customer itself that a matter is a basis for an organisation; the access rules read it from here at each question. */
export const addMatter = async (customerId: string, basis: Basis): Promise<void> => {
  await CustomerModel.updateOne({ _id: customerId }, { $addToSet: { matters: basis } })
}
