import { deleteBatch } from '#server/database/deleteBatch.ts'
import { FounderCodeModel } from './founderCodeModel.ts'
import { MergeModel } from './mergeModel.ts'

/** Remove what is kept of merges made before a moment, or all merges and codes of customers who are gone. Answers how many. */
export const eraseMerges = async (
  which: { before: Date } | { customerIds: string[] },
  limit: number,
): Promise<number> => {
  if ('before' in which) return deleteBatch(MergeModel, { at: { $lt: which.before } }, limit)
  const ids = { $in: which.customerIds }
  await deleteBatch(FounderCodeModel, { customerId: ids }, limit)
  return deleteBatch(MergeModel, { $or: [{ keptId: ids }, { absorbedId: ids }] }, limit)
}
