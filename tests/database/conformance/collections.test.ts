import type { mongo } from 'mongoose'
import { describe, expect, test } from 'vitest'
import { type Doc, openStore } from './openStore.ts'

const store = openStore()

describe('text', () => {
  test('finds words in any field, scores, excludes, and joins other conditions', async () => {
    const collection = await store.fresh([
      { _id: 1, title: 'Koneen huolto', body: 'vienti Ruotsiin', open: true },
      { _id: 2, title: 'Vienti', body: 'vienti vienti', open: true },
      { _id: 3, title: 'Rahoitus', body: 'laina', open: false },
    ])
    await collection.createIndex({ title: 'text', body: 'text' }, { default_language: 'none', weights: { title: 5 } })
    const ids = async (filter: mongo.Filter<Doc>) =>
      (await collection.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id)
    expect(await ids({ $text: { $search: 'VIENTI' } })).toEqual([1, 2])
    expect(await ids({ $text: { $search: 'vienti laina' } })).toEqual([1, 2, 3])
    expect(await ids({ $text: { $search: 'vienti -ruotsiin' } })).toEqual([2])
    expect(await ids({ $text: { $search: 'laina vienti' }, open: false })).toEqual([3])
    expect(await ids({ $text: { $search: 'vienti' }, _id: { $in: [1, 3] } })).toEqual([1])
    const score = { $meta: 'textScore' } as const
    const scored = await collection
      .find({ $text: { $search: 'vienti' } }, { projection: { score } })
      .sort({ score })
      .toArray()
    expect(scored.map(({ _id }) => _id)).toEqual([2, 1])
    expect(scored[0]?.score).toBeGreaterThan(scored[1]?.score)
  })
})

describe('collections', () => {
  test('made, listed, renamed, dropped; made twice is told or harmless', async () => {
    const made = await store.db.createCollection('made')
    await made.insertOne({ a: 1 })
    const names = async () => (await store.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name)
    expect(await names()).toContain('made')
    await made.rename('renamed')
    expect(await names()).not.toContain('made')
    expect(await store.db.collection('renamed').countDocuments()).toBe(1)
    expect(await store.db.collection('renamed').drop()).toBe(true)
    expect(await store.db.collection('renamed').find().toArray()).toEqual([])
  })

  test('a validator refuses documents with code 121', async () => {
    const collection = await store.db.createCollection<Doc>('validated', {
      validator: { $jsonSchema: { required: ['a'] } },
    })
    await collection.insertOne({ a: 1 })
    await expect(collection.insertOne({ b: 1 })).rejects.toMatchObject({ code: 121 })
  })

  test('a view shows what its pipeline gives', async () => {
    const source = await store.fresh([
      { _id: 1, open: true },
      { _id: 2, open: false },
    ])
    await store.db.createCollection('open', { viewOn: source.collectionName, pipeline: [{ $match: { open: true } }] })
    expect(await store.db.collection('open').find().toArray()).toEqual([{ _id: 1, open: true }])
  })

  test('statistics', async () => {
    const collection = await store.fresh([{ _id: 1 }])
    expect(await store.db.command({ collStats: collection.collectionName })).toMatchObject({ ok: 1, nindexes: 1 })
    expect(await store.db.stats()).toMatchObject({ ok: 1 })
    expect(await store.db.command({ validate: collection.collectionName })).toMatchObject({ ok: 1, valid: true })
    expect((await store.db.admin().listDatabases()).databases.map(({ name }) => name)).toContain(store.db.databaseName)
  })
})
