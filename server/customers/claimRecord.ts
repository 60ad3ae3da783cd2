import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** Let a record that an adviser made of a founder be the person's own. */
export const claimRecord = async (founder: Customer, userId: string): Promise<void> => {
  await CustomerModel.updateOne({ _id: founder._id }, { $set: { 'founder.userId': userId }, $inc: { version: 1 } })
}
