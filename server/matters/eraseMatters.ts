import { MatterModel } from './matterModel.ts'

/** Remove matters whose time is over, or those of customers who are gone. Answers how many. */
export const eraseMatters = async (which: { ids: string[] } | { customerIds: string[] }): Promise<number> => {
  const filter = 'ids' in which ? { _id: { $in: which.ids } } : { customerId: { $in: which.customerIds } }
  const { deletedCount } = await MatterModel.deleteMany(filter as object)
  return deletedCount
}
