import type { Model, mongo } from 'mongoose'
import { currentTransaction } from './currentTransaction.ts'

/**
 * Insert documents that the code itself has made whole, as they are, in the running transaction if there is one. Mongoose
 * would build, cast and check a document object for each: on the paths of every request that costs more than the insert.
 */
export const insertDocuments = async <T extends { _id: unknown }>(
  model: Pick<Model<unknown>, 'collection'>,
  documents: T[],
): Promise<void> => {
  const session = currentTransaction.getStore()?.session
  const collection = model.collection as unknown as mongo.Collection<mongo.Document>
  const options = session ? { session } : {}
  const [only, ...others] = documents
  if (only && others.length === 0) await collection.insertOne(only as mongo.Document, options)
  else if (only) await collection.insertMany(documents as mongo.Document[], options)
}
