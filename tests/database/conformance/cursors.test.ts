import mongoose from 'mongoose'
import { describe, expect, test } from 'vitest'
import { openStore } from './openStore.ts'

const store = openStore()
const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ _id: n, n: (n * 7919) % count }))

describe('cursors', () => {
  test.each([1, 7, 100, 5000])('read everything once, in batches of %d', async (batchSize) => {
    const count = batchSize === 1 ? 50 : 3000
    const collection = await store.fresh(numbers(count))
    const plain = await collection.find().batchSize(batchSize).toArray()
    expect(new Set(plain.map(({ _id }) => _id)).size).toBe(count)
    const sorted = await collection.find().sort({ n: 1 }).batchSize(batchSize).toArray()
    expect(sorted.map(({ n }) => n)).toEqual(Array.from({ length: count }, (_, n) => n))
  })

  test('by an index, with a limit over several batches', async () => {
    const collection = await store.fresh(numbers(2000))
    await collection.createIndex({ n: 1 })
    const found = await collection
      .find({ n: { $gte: 100 } })
      .sort({ n: -1 })
      .limit(700)
      .batchSize(64)
      .toArray()
    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: 700 }, (_, n) => 1999 - n))
  })

  test('aggregations and listCollections over several batches', async () => {
    const collection = await store.fresh(numbers(1000))
    const pipeline = [{ $project: { twice: { $multiply: ['$n', 2] } } }, { $sort: { twice: 1 } }]
    const doubled = await collection.aggregate(pipeline, { batchSize: 33 }).toArray()
    expect(doubled.map(({ twice }) => twice)).toEqual(Array.from({ length: 1000 }, (_, n) => 2 * n))
    for (let n = 0; n < 5; n++) await store.fresh([{ _id: 1 }])
    const names = await store.db.listCollections({}, { batchSize: 2 }).toArray()
    expect(names.length).toBeGreaterThanOrEqual(6)
  })

  test('large documents split batches by size', async () => {
    const collection = await store.fresh()
    const filler = 'x'.repeat(1024 * 1024)
    for (let n = 0; n < 40; n++) await collection.insertOne({ _id: n, filler })
    let seen = 0
    for await (const { _id, filler: got } of collection.find().sort({ _id: 1 })) {
      expect([_id, got.length]).toEqual([seen, filler.length])
      seen += 1
    }
    expect(seen).toBe(40)
  })

  test('two cursors interleaved, and writes between batches', async () => {
    const collection = await store.fresh(numbers(400))
    const [a, b] = [collection.find().sort({ n: 1 }).batchSize(10), collection.find().sort({ n: -1 }).batchSize(10)]
    for (let n = 0; n < 400; n++) {
      if (n === 100) await collection.insertOne({ _id: 10_000, n: -1 })
      expect((await a.next())?.n).toBe(n)
      expect((await b.next())?.n).toBe(399 - n)
    }
    await Promise.all([a.close(), b.close()])
  })

  test('a closed cursor is gone, an unknown one is told', async () => {
    const collection = await store.fresh(numbers(100))
    const answer = await store.db.command({ find: collection.collectionName, sort: { n: 1 }, batchSize: 2 })
    const id = mongoose.mongo.Long.fromString(String(answer.cursor.id))
    const killed = await store.db.command({ killCursors: collection.collectionName, cursors: [id] })
    expect(killed.cursorsKilled.map(String)).toEqual([String(id)])
    const more = store.db.command({ getMore: id, collection: collection.collectionName })
    await expect(more).rejects.toMatchObject({ code: 43, codeName: 'CursorNotFound' })
  })

  test('ending the session closes its cursors', async () => {
    const collection = await store.fresh(numbers(100))
    const session = store.client.startSession()
    const { cursor } = await store.db.command(
      { find: collection.collectionName, sort: { n: 1 }, batchSize: 2 },
      { session },
    )
    await store.client.db('admin').command({ endSessions: [session.id] })
    const { cursorsKilled } = await store.db.command({ killCursors: collection.collectionName, cursors: [cursor.id] })
    if (store.isEmbedded) expect(cursorsKilled).toEqual([])
    await session.endSession()
  })

  test('a time limit stops a long query, and the connection goes on', async () => {
    const collection = await store.fresh(numbers(3000))
    const slow = collection.aggregate(
      [
        {
          $lookup: {
            from: collection.collectionName,
            let: { n: '$n' },
            pipeline: [{ $match: { $expr: { $lt: ['$n', '$$n'] } } }],
            as: 'less',
          },
        },
        { $project: { n: { $size: '$less' } } },
        { $sort: { n: -1 } },
      ],
      { maxTimeMS: 50 },
    )
    await expect(slow.toArray()).rejects.toMatchObject({ code: 50, codeName: 'MaxTimeMSExpired' })
    expect(await collection.countDocuments()).toBe(3000)
  })
})

describe('sessions', () => {
  test('serve commands outside transactions, are refreshed and ended', async () => {
    const collection = await store.fresh()
    const session = store.client.startSession({ causalConsistency: true })
    await collection.insertOne({ _id: 1 }, { session })
    expect(await collection.findOne({ _id: 1 }, { session, readConcern: { level: 'majority' } })).toEqual({ _id: 1 })
    expect(await store.client.db('admin').command({ refreshSessions: [session.id] })).toMatchObject({ ok: 1 })
    await session.endSession()
  })

  test('an unknown command is told as such', async () => {
    await expect(store.db.command({ noSuchThing: 1 })).rejects.toMatchObject({ code: 59, codeName: 'CommandNotFound' })
  })
})
