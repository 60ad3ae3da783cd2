import { ChainHeadModel } from './chainHeadModel.ts'
import type { ChainEnd } from './sealEvent.ts'

/** Where the chains of these customers end; a customer without events is not in the answer. */
export const chainEndsOf = async (customerIds: string[]): Promise<Map<string, ChainEnd>> => {
  const [only] = customerIds
  const filter = customerIds.length === 1 && only ? { _id: only } : { _id: { $in: customerIds } }
  const heads = await ChainHeadModel.find(filter).lean()
  return new Map(heads.map(({ _id, length, hash, recordedAt }) => [_id, { length, hash, recordedAt }]))
}
