import { CustomerModel } from './customerModel.ts'

/** Kept while a bulk load runs: without them an import could neither see what is there nor go on where it was cut off. */
const KEPT = ['_id_', 'businessId_1']

/** Before a bulk load into an empty register: each list index costs a third of an insert, built afterwards a tenth. */
export const dropListIndexes = async (): Promise<void> => {
  await CustomerModel.createCollection()
  const indexes = await CustomerModel.collection.indexes()
  for (const { name } of indexes) if (name && !KEPT.includes(name)) await CustomerModel.collection.dropIndex(name)
  await CustomerModel.collection.createIndex({ businessId: 1 }, { unique: true, sparse: true })
}
