import { randomBytes } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll, beforeAll } from 'vitest'
import { databaseUri } from '#tests/support/databaseUri.ts'

type Id = number | string | mongoose.mongo.ObjectId
export type Doc = mongoose.mongo.Document & { _id?: Id }
export type Store = {
  client: mongoose.mongo.MongoClient
  db: mongoose.mongo.Db
  /** A collection nobody else has used. */
  fresh(documents?: Doc[]): Promise<mongoose.mongo.Collection<Doc>>
  /** Whether the run's database is the embedded engine, where it differs from MongoDB (differences.test.ts). */
  isEmbedded: boolean
}

/** The run's database, whichever it is, with the bare driver; a database of the file's own, dropped after it. */
export function openStore(): Store {
  const name = `conformance_${randomBytes(5).toString('hex')}`
  const client = new mongoose.mongo.MongoClient(databaseUri(name))
  const store: Store = { client, db: client.db(name), fresh, isEmbedded: false }
  beforeAll(async () => {
    const { gitVersion } = await store.db.admin().buildInfo()
    store.isEmbedded = String(gitVersion).includes('embedded gateway')
  })
  afterAll(async () => {
    await store.db.dropDatabase()
    await client.close()
  })
  let count = 0
  async function fresh(documents: Doc[] = []) {
    count += 1
    const collection = store.db.collection<Doc>(`c${count}`)
    if (documents.length > 0) await collection.insertMany(documents)
    return collection
  }
  return store
}
