import { CustomerModel } from './customerModel.ts'

/** Remove a customer who was a natural person, and records that were joined to it; what hangs on their ids must be gone before. */
export const eraseFounder = async (customerId: string): Promise<void> => {
  await CustomerModel.deleteMany({ mergedInto: customerId, kind: 'merged' } as object)
  await CustomerModel.deleteOne({ _id: customerId, kind: 'founder' } as object)
}
