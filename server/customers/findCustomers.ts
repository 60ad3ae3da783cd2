import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

const FIELDS = {
  kind: 1,
  businessId: 1,
  name: 1,
  nameKey: 1,
  grants: 1,
  matters: 1,
  metBy: 1,
  founder: 1,
  mergedIds: 1,
  mergedInto: 1,
}

/** These customers as the access rules need them, for the product's own use: asks no ability. A merged record leads to the one that took its place. */
export const findCustomers = async (customerIds: string[]): Promise<Map<string, Customer>> => {
  if (customerIds.length === 0) return new Map()
  const found = await CustomerModel.find({ _id: { $in: customerIds } }, FIELDS).lean<Customer[]>()
  const leads = found.flatMap(({ mergedInto }) => mergedInto ?? [])
  const kept = leads.length > 0 ? await CustomerModel.find({ _id: { $in: leads } }, FIELDS).lean<Customer[]>() : []
  const whole = [...found.filter(({ mergedInto }) => !mergedInto), ...kept]
  return new Map(whole.map((customer) => [customer._id, customer]))
}
