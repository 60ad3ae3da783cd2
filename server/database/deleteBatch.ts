import type { Model, QueryFilter } from 'mongoose'

/** Delete at most `limit` of the records that match, and answer how many there were; in the running transaction, if any. */
export const deleteBatch = async <T extends { _id: unknown }>(
  model: Model<T>,
  filter: QueryFilter<T>,
  limit: number,
): Promise<number> => {
  const found = await model.find(filter, { _id: 1 }).limit(limit).lean<{ _id: T['_id'] }[]>()
  if (found.length === 0) return 0
  const { deletedCount } = await model.deleteMany({ _id: { $in: found.map(({ _id }) => _id) } } as QueryFilter<T>)
  return deletedCount
}
