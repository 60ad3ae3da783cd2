import { GrantModel } from './grantModel.ts'

/** A customer is called otherwise: its place in the holders' lists, which are sorted by name, moves with it. */
export const renameGrants = async (customerIds: string[], customerNameKey: string): Promise<void> => {
  await GrantModel.updateMany({ customerId: { $in: customerIds } } as object, { $set: { customerNameKey } })
}
