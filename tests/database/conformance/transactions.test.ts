import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openStore } from './openStore.ts'

const store = openStore()
const TRANSIENT = 'TransientTransactionError'

describe('transactions', () => {
  test('commit shows all at once to others, and to itself before', async () => {
    const [a, b] = [await store.fresh([{ _id: 0 }]), await store.fresh([{ _id: 0 }])]
    await store.client.withSession(async (session) => {
      session.startTransaction()
      await a.insertOne({ _id: 1 }, { session })
      await b.updateOne({ _id: 0 }, { $set: { x: 1 } }, { session })
      expect(await a.countDocuments({}, { session })).toBe(2)
      expect(await a.countDocuments()).toBe(1)
      expect(await b.findOne({ _id: 0 })).toEqual({ _id: 0 })
      await session.commitTransaction()
      expect(await a.countDocuments()).toBe(2)
      expect(await b.findOne({ _id: 0 })).toEqual({ _id: 0, x: 1 })
    })
  })

  test('abort leaves nothing', async () => {
    const collection = await store.fresh([{ _id: 1, n: 1 }])
    await store.client.withSession(async (session) => {
      session.startTransaction()
      await collection.deleteOne({ _id: 1 }, { session })
      await collection.insertOne({ _id: 2 }, { session })
      await session.abortTransaction()
    })
    expect(await collection.find().toArray()).toEqual([{ _id: 1, n: 1 }])
  })

  test('a snapshot: what others commit meanwhile is not seen', async () => {
    const collection = await store.fresh([{ _id: 1, n: 1 }])
    await store.client.withSession(async (session) => {
      session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
      expect(await collection.findOne({ _id: 1 }, { session })).toEqual({ _id: 1, n: 1 })
      await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } })
      await collection.insertOne({ _id: 2 })
      expect(await collection.find({}, { session }).toArray()).toEqual([{ _id: 1, n: 1 }])
      await session.commitTransaction()
    })
    expect(await collection.countDocuments()).toBe(2)
  })

  test('two writers of one document: the later gets WriteConflict, labelled, and is aborted', async () => {
    const collection = await store.fresh([{ _id: 1, n: 0 }])
    const [first, second] = [store.client.startSession(), store.client.startSession()]
    first.startTransaction()
    second.startTransaction()
    await collection.findOne({ _id: 1 }, { session: second })
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first })
    const late = collection.updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session: second }).catch((error) => error)
    await pause(50)
    await first.commitTransaction()
    const conflict = await late
    expect(conflict).toMatchObject({ code: 112, codeName: 'WriteConflict' })
    expect(conflict.hasErrorLabel(TRANSIENT)).toBe(true)
    await expect(second.commitTransaction()).rejects.toMatchObject({ code: 251 })
    await Promise.all([first.endSession(), second.endSession()])
    expect(await collection.findOne()).toEqual({ _id: 1, n: 1 })
  })

  test('withTransaction repeats until everyone has counted', async () => {
    const collection = await store.fresh([{ _id: 'n', n: 0 }])
    const count = async (writer: number) =>
      store.client.withSession((session) =>
        session.withTransaction(async () => {
          const found = await collection.findOne({ _id: 'n' }, { session })
          await collection.updateOne({ _id: 'n' }, { $set: { n: found?.n + 1 } }, { session })
          await collection.insertOne({ _id: writer }, { session })
        }),
      )
    await Promise.all(Array.from({ length: 12 }, (_, writer) => count(writer)))
    expect(await collection.findOne({ _id: 'n' })).toEqual({ _id: 'n', n: 12 })
    expect(await collection.countDocuments()).toBe(13)
  })

  test('racing upserts of one key in transactions: withTransaction ends with every change in', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ key: 1 }, { unique: true })
    const add = () =>
      store.client.withSession((session) =>
        session.withTransaction(() =>
          collection.findOneAndUpdate({ key: 'k' }, { $inc: { n: 1 } }, { upsert: true, session }),
        ),
      )
    for (let round = 1; round <= 3; round++) {
      await collection.deleteMany({})
      await Promise.all(Array.from({ length: 10 }, add))
      expect(await collection.find({}, { projection: { _id: 0 } }).toArray()).toEqual([{ key: 'k', n: 10 }])
    }
  })

  test('a true duplicate in a transaction is told as such, and ends it', async () => {
    const collection = await store.fresh([{ _id: 1, key: 'k' }])
    await collection.createIndex({ key: 1 }, { unique: true })
    const attempt = (write: 'insert' | 'upsert') =>
      store.client.withSession((session) =>
        session.withTransaction(async () => {
          await collection.insertOne({ _id: 'before' }, { session })
          if (write === 'insert') await collection.insertOne({ _id: 2, key: 'k' }, { session })
          else await collection.updateOne({ _id: 2 }, { $set: { key: 'k' } }, { upsert: true, session })
        }),
      )
    await expect(attempt('insert')).rejects.toMatchObject({ code: 11000 })
    await expect(attempt('upsert')).rejects.toMatchObject({ code: 11000 })
    expect(await collection.countDocuments()).toBe(1)
  })

  test('after an error nothing goes on in the transaction', async () => {
    const collection = await store.fresh([{ _id: 1 }])
    await store.client.withSession(async (session) => {
      session.startTransaction()
      await collection.insertOne({ _id: 2 }, { session })
      await expect(collection.insertOne({ _id: 1 }, { session })).rejects.toMatchObject({ code: 11000 })
      await expect(collection.findOne({ _id: 2 }, { session })).rejects.toMatchObject({ code: 251 })
      await session.abortTransaction()
    })
    expect(await collection.countDocuments()).toBe(1)
  })

  test('a transaction open for two seconds does not hold others up', async () => {
    const collection = await store.fresh([
      { _id: 'slow', n: 0 },
      { _id: 'fast', n: 0 },
    ])
    const slow = store.client.withSession(async (session) => {
      session.startTransaction()
      await collection.updateOne({ _id: 'slow' }, { $inc: { n: 1 } }, { session })
      await pause(2000)
      await session.commitTransaction()
      return performance.now()
    })
    await pause(50)
    const fast = async (writer: number) =>
      store.client.withSession((session) =>
        session.withTransaction(async () => {
          await collection.insertOne({ _id: `by ${writer}` }, { session })
          await collection.updateOne({ _id: `by ${writer}` }, { $set: { done: true } }, { session })
        }),
      )
    await Promise.all(Array.from({ length: 20 }, (_, writer) => fast(writer)))
    await collection.updateOne({ _id: 'fast' }, { $inc: { n: 1 } })
    const fastEnded = performance.now()
    expect(fastEnded).toBeLessThan((await slow) - 500)
    expect(await collection.countDocuments({ done: true })).toBe(20)
  })

  test('collections and their first documents can be made in a transaction', async () => {
    const collection = await store.fresh()
    await store.client.withSession((session) =>
      session.withTransaction(async () => {
        await collection.insertMany([{ _id: 1 }, { _id: 2 }], { session })
        await collection.bulkWrite([{ updateOne: { filter: { _id: 1 }, update: { $set: { a: 1 } } } }], { session })
      }),
    )
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([{ _id: 1, a: 1 }, { _id: 2 }])
  })

  test('cursors of many batches and aggregations inside a transaction', async () => {
    const collection = await store.fresh(Array.from({ length: 500 }, (_, n) => ({ _id: n, n: n % 7 })))
    await store.client.withSession((session) =>
      session.withTransaction(async () => {
        await collection.insertOne({ _id: 1000, n: 1 }, { session })
        expect(await collection.find({}, { session }).sort({ n: 1 }).batchSize(50).toArray()).toHaveLength(501)
        expect(await collection.find({}, { session }).batchSize(50).toArray()).toHaveLength(501)
        const groups = await collection.aggregate([{ $group: { _id: '$n' } }], { session, batchSize: 2 }).toArray()
        expect(groups).toHaveLength(7)
      }),
    )
  })
})
