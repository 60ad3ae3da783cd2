import { MatterModel } from './matterModel.ts'

/** Which of these customers have a matter pending (9 §), whoever opened it. */
export const openMattersOf = async (customerIds: readonly string[]): Promise<Set<string>> =>
  new Set(await MatterModel.distinct('customerId', { customerId: { $in: customerIds }, open: true } as object))
