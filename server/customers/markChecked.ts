import { CustomerModel } from './customerModel.ts'

/** Note that the register still says of these customers what is known of them. */
export const markChecked = async (customerIds: string[], checkedAt: Date): Promise<void> => {
  if (customerIds.length === 0) return
  await CustomerModel.collection.updateMany({ _id: { $in: customerIds } } as never, { $set: { checkedAt } })
}
