import { NextStepModel } from './nextStepModel.ts'

/** Remove next steps: of customers who are gone, or those by which an erased contact is told of still. Answers how many. */
export const eraseNextSteps = async (which: { customerIds: string[] } | { nextStepIds: string[] }): Promise<number> => {
  const filter =
    'customerIds' in which ? { customerId: { $in: which.customerIds } } : { _id: { $in: which.nextStepIds } }
  const { deletedCount } = await NextStepModel.deleteMany(filter as object)
  return deletedCount
}
