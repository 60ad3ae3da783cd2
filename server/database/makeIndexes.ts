import mongoose from 'mongoose'

type Key = Record<string, 1 | -1>

/** MongoDB's IndexOptionsConflict and IndexKeySpecsConflict: an index of this name or key is there, made otherwise. */
const CONFLICTS = [85, 86]

const isConflict = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && CONFLICTS.includes(Number(error.code))

const nameOf = (key: Key): string =>
  Object.entries(key)
    .map(([field, direction]) => `${field}_${direction}`)
    .join('_')

/** An earlier version of the product made some index otherwise: that one is made anew. */
const makeOneByOne = async (model: mongoose.Model<unknown>): Promise<void> => {
  for (const [key, { background: _, ...options }] of model.schema.indexes() as [Key, Record<string, unknown>][]) {
    const make = () => model.collection.createIndex(key, options)
    await make().catch(async (error) => {
      if (!isConflict(error)) throw error
      await model.collection.dropIndex(typeof options.name === 'string' ? options.name : nameOf(key))
      await make()
    })
  }
}

/** Make the collections and indexes that the models declare; existing ones stay. Run before the server listens. */
export const makeIndexes = async (): Promise<void> => {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection()
    await model.createIndexes().catch((error) => {
      if (!isConflict(error)) throw error
      return makeOneByOne(model as mongoose.Model<unknown>)
    })
  }
}
