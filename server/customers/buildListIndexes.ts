import { CustomerModel } from './customerModel.ts'

/** Make the indexes that are missing after a bulk load; existing ones stay. */
export const buildListIndexes = async (): Promise<void> => {
  await CustomerModel.collection.createIndexes(
    CustomerModel.schema.indexes().map(([key, options]) => ({
      key: key as Record<string, 1>,
      ...(options.unique ? { unique: true } : {}),
      ...(options.sparse ? { sparse: true } : {}),
    })),
  )
}
