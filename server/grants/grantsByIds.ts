import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/** Grants by their ids, for the product's own use: asks no ability. */
export const grantsByIds = async (grantIds: readonly string[]): Promise<Map<string, GrantRecord>> => {
  const found = await GrantModel.find({ _id: { $in: grantIds } } as object).lean<GrantRecord[]>()
  return new Map(found.map((grant) => [grant._id, grant]))
}
