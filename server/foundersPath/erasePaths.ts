import { PathModel } from './pathModel.ts'

/** Remove paths with everything that was said on them. Answers how many. */
export const erasePaths = async (which: { ids: string[] } | { customerIds: string[] }): Promise<number> => {
  const filter = 'ids' in which ? { _id: { $in: which.ids } } : { customerId: { $in: which.customerIds } }
  const { deletedCount } = await PathModel.deleteMany(filter)
  return deletedCount
}
