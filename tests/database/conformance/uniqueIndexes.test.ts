import { describe, expect, test } from 'vitest'
import { openStore } from './openStore.ts'

const store = openStore()

const DUPLICATE = { code: 11000 }

describe('unique indexes', () => {
  test('a duplicate is told with keyPattern and keyValue, without the document', async () => {
    const collection = await store.fresh()
    expect(await collection.createIndex({ email: 1 }, { unique: true })).toBe('email_1')
    await collection.insertOne({ _id: 1, email: 'a@x', secret: 'canary' })
    const error = await collection.insertOne({ _id: 2, email: 'a@x', secret: 'canary' }).catch((thrown) => thrown)
    expect(error).toMatchObject({ ...DUPLICATE, keyPattern: { email: 1 }, keyValue: { email: 'a@x' } })
    expect(JSON.stringify([error.message, error.errorResponse?.errmsg])).not.toContain('canary')
    await expect(collection.insertOne({ _id: 1 })).rejects.toMatchObject({
      ...DUPLICATE,
      keyPattern: { _id: 1 },
      keyValue: { _id: 1 },
    })
  })

  test('by update, findOneAndUpdate, replace and upsert', async () => {
    const collection = await store.fresh([
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
    ])
    await collection.createIndex({ a: 1 }, { unique: true })
    const told = { ...DUPLICATE, keyPattern: { a: 1 }, keyValue: { a: 1 } }
    await expect(collection.updateOne({ _id: 2 }, { $set: { a: 1 } })).rejects.toMatchObject(told)
    await expect(collection.findOneAndUpdate({ _id: 2 }, { $set: { a: 1 } })).rejects.toMatchObject(told)
    await expect(collection.replaceOne({ _id: 2 }, { a: 1 })).rejects.toMatchObject(told)
    await expect(collection.updateOne({ _id: 3 }, { $set: { a: 1 } }, { upsert: true })).rejects.toMatchObject(told)
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
    ])
  })

  test('compound and nested keys; a missing field counts as null', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ 'o.id': 1, kind: 1 }, { unique: true })
    await collection.insertOne({ _id: 1, o: { id: 'x' }, kind: 'k' })
    await collection.insertOne({ _id: 2, o: { id: 'x' } })
    const same = { _id: 3, o: { id: 'x' }, kind: 'k' }
    const told = { ...DUPLICATE, keyPattern: { 'o.id': 1, kind: 1 }, keyValue: { 'o.id': 'x', kind: 'k' } }
    await expect(collection.insertOne(same)).rejects.toMatchObject(told)
    await expect(collection.insertOne({ _id: 4, o: { id: 'x' } })).rejects.toMatchObject({
      keyValue: { 'o.id': 'x', kind: null },
    })
  })

  test('partial: only documents that match the filter', async () => {
    const collection = await store.fresh()
    const partialFilterExpression = { externalId: { $exists: true } }
    await collection.createIndex({ externalId: 1 }, { unique: true, partialFilterExpression })
    await collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, externalId: 'e' }])
    await expect(collection.insertOne({ _id: 4, externalId: 'e' })).rejects.toMatchObject(DUPLICATE)
    await collection.createIndex(
      { current: 1 },
      { unique: true, partialFilterExpression: { open: true }, name: 'one_open' },
    )
    await collection.insertMany([
      { _id: 5, current: 1, open: false },
      { _id: 6, current: 1, open: true },
      { _id: 7, current: 1, open: false },
    ])
    await expect(collection.insertOne({ _id: 8, current: 1, open: true })).rejects.toMatchObject(DUPLICATE)
  })

  test('sparse, and multikey: an array value is unique element by element', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ code: 1 }, { unique: true, sparse: true })
    await collection.createIndex({ keys: 1 }, { unique: true, partialFilterExpression: { keys: { $exists: true } } })
    await collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, keys: ['a', 'b'] }])
    await expect(collection.insertOne({ _id: 4, keys: ['c', 'b'] })).rejects.toMatchObject(DUPLICATE)
  })

  test('racing inserts of one key: one wins, the others are told', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ key: 1 }, { unique: true })
    for (let round = 0; round < 5; round++) {
      const insert = () =>
        collection.insertOne({ key: round }).then(
          () => 'won',
          (error) => error.code,
        )
      const ends = await Promise.all(Array.from({ length: 12 }, insert))
      expect(ends.filter((end) => end === 'won')).toHaveLength(1)
      expect(ends.filter((end) => end === 11000)).toHaveLength(11)
    }
  })

  test('can not be made over duplicates', async () => {
    const collection = await store.fresh([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ])
    await expect(collection.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject(DUPLICATE)
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_'])
  })
})
