import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'
import { recordIdsOf } from './recordIdsOf.ts'

type Merging = Pick<Customer, '_id' | 'mergedInto' | 'mergedIds'>
const FIELDS = { mergedInto: 1, mergedIds: 1 }

/** All ids under which the customer of each of these ids is known, by the id asked for: most have one, merged ones several. */
export const relatedIdsOf = async (customerIds: string[]): Promise<Map<string, string[]>> => {
  const related = new Map(customerIds.map((id) => [id, [id]]))
  const merging = { $or: [{ mergedInto: { $exists: true } }, { mergedIds: { $exists: true } }] }
  const found = await CustomerModel.find({ _id: { $in: customerIds }, ...merging } as object, FIELDS).lean<Merging[]>()
  const leads = found.flatMap(({ mergedInto }) => mergedInto ?? [])
  const led = leads.length > 0 ? await CustomerModel.find({ _id: { $in: leads } }, FIELDS).lean<Merging[]>() : []
  for (const customer of found) {
    const kept = customer.mergedInto ? led.find(({ _id }) => _id === customer.mergedInto) : customer
    if (kept) related.set(customer._id, recordIdsOf(kept))
  }
  return related
}
