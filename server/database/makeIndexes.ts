import mongoose from 'mongoose'

/** Make the collections and indexes that the models declare; existing ones stay. Run before the server listens. */
export const makeIndexes = async (): Promise<void> => {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection()
    await model.createIndexes()
  }
}
