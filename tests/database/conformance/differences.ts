import type { mongo } from 'mongoose'
import type { Store } from './openStore.ts'

type Difference = {
  what: string
  /** Why it differs, and what the product does instead. */
  reason: string
  /** Tries it; resolves to what came of it. */
  attempt(store: Store): Promise<unknown>
  /** An answer to expect, or the code of the error. */
  mongodb: unknown
  embedded: unknown
}

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'served',
    (error: mongo.MongoServerError) => error.code ?? error.message,
  )

/**
 * Where the embedded engine differs from a MongoDB replica set, as far as the product could meet it. Whatever is not
 * here is the same: the other tests of this folder run on both.
 */
export const DIFFERENCES: Difference[] = [
  {
    what: 'change streams',
    reason: 'The engine has none: reactions read our event log by cursor.',
    attempt: async ({ db }) =>
      codeOf(db.command({ aggregate: 'watched', pipeline: [{ $changeStream: {} }], cursor: {} })),
    mongodb: 'served',
    embedded: 115,
  },
  {
    what: 'capped collections',
    reason: 'The engine has none: what is to be forgotten has a TTL index.',
    attempt: async ({ db }) => codeOf(db.createCollection('capped', { capped: true, size: 4096 })),
    mongodb: 'served',
    embedded: 115,
  },
  {
    what: 'time-series collections',
    reason: 'The engine has none: not used.',
    attempt: async ({ db }) => codeOf(db.createCollection('series', { timeseries: { timeField: 'at' } })),
    mongodb: 'served',
    embedded: 115,
  },
  {
    what: '$where',
    reason: 'The engine runs no JavaScript: $expr.',
    attempt: async ({ fresh }) => codeOf((await fresh([{ _id: 1 }])).find({ $where: 'true' }).toArray()),
    mongodb: 'served',
    embedded: 2,
  },
  {
    what: 'unique index with a collation',
    reason: 'Not in the engine: unique over a field that holds the normalised value.',
    attempt: async ({ fresh }) =>
      codeOf((await fresh()).createIndex({ a: 1 }, { unique: true, collation: { locale: 'fi', strength: 1 } })),
    mongodb: 'served',
    embedded: 115,
  },
  {
    what: 'default collation of a collection',
    reason: 'Not in the engine: the collation is given with the query, or a normalised field is sorted by.',
    attempt: async ({ db }) => codeOf(db.createCollection('collated', { collation: { locale: 'fi' } })),
    mongodb: 'served',
    embedded: 115,
  },
  {
    what: '$text without diacritics',
    reason: "PostgreSQL's dictionary folds case only: search runs on fields that are folded already.",
    attempt: async ({ fresh }) => {
      const collection = await fresh([{ _id: 1, name: 'Östersund' }])
      await collection.createIndex({ name: 'text' }, { default_language: 'none' })
      return collection.countDocuments({ $text: { $search: 'ostersund' } })
    },
    mongodb: 1,
    embedded: 0,
  },
  {
    what: 'hidden indexes',
    reason: 'Not in the engine: not used.',
    attempt: async ({ fresh }) => codeOf((await fresh()).createIndex({ a: 1 }, { hidden: true })),
    mongodb: 'served',
    embedded: 115,
  },
  {
    what: 'two array fields in one compound index',
    reason: 'The engine indexes them; MongoDB refuses the document. No index of ours has two.',
    attempt: async ({ fresh }) => {
      const collection = await fresh()
      await collection.createIndex({ a: 1, b: 1 })
      return codeOf(collection.insertOne({ a: [1, 2], b: [1, 2] }))
    },
    mongodb: 171,
    embedded: 'served',
  },
  {
    what: 'count inside a transaction',
    reason: 'The engine answers where MongoDB refuses: countDocuments is used, which both serve.',
    attempt: ({ client, db, fresh }) =>
      client.withSession(async (session) => {
        const { collectionName } = await fresh([{ _id: 1 }])
        session.startTransaction()
        const end = await codeOf(db.command({ count: collectionName }, { session }))
        await session.abortTransaction()
        return end
      }),
    mongodb: 263,
    embedded: 'served',
  },
  {
    what: 'values in the message of a duplicate key',
    reason: 'Messages are logged, and the values are personal data: they stand in keyValue only.',
    attempt: async ({ fresh }) => {
      const error = await (await fresh([{ _id: 'canary' }])).insertOne({ _id: 'canary' }).catch((thrown) => thrown)
      return String(error.message).includes('canary')
    },
    mongodb: true,
    embedded: false,
  },
  {
    what: 'retryable writes',
    reason: 'The engine does not remember writes by number: retryWrites=false stands in the URI of the embedded one.',
    attempt: ({ client, db }) =>
      client.withSession(async (session) => {
        const command = { insert: 'retried', documents: [{ a: 1 }], txnNumber: 1n, lsid: session.id }
        return codeOf(db.command(command, { session }))
      }),
    mongodb: 'served',
    embedded: 20,
  },
  {
    what: 'a write in a transaction to a document that another open transaction has written',
    reason: 'MongoDB refuses at once; the engine waits for the other to end, up to five seconds, and refuses then.',
    attempt: async ({ client, fresh }) => {
      const collection = await fresh([{ _id: 1 }])
      const [first, second] = [client.startSession(), client.startSession()]
      first.startTransaction()
      second.startTransaction()
      await collection.updateOne({ _id: 1 }, { $set: { a: 1 } }, { session: first })
      const late = codeOf(collection.updateOne({ _id: 1 }, { $set: { a: 2 } }, { session: second }))
      const end = await Promise.race([late, new Promise((resolve) => setTimeout(() => resolve('waits'), 300))])
      await first.abortTransaction()
      await late
      await second.abortTransaction().catch(() => {})
      await Promise.all([first.endSession(), second.endSession()])
      return end
    },
    mongodb: 112,
    embedded: 'waits',
  },
]
