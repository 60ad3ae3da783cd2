import { describe, expect, test } from 'vitest'
import { openStore } from './openStore.ts'
import { stagesOf } from './stagesOf.ts'

const store = openStore()

describe('making and dropping indexes', () => {
  test('many at once, listed with their options, made again without error, dropped by name', async () => {
    const collection = await store.fresh()
    const made = await collection.createIndexes([
      { key: { a: 1, b: -1 } },
      { key: { c: 1 }, unique: true, name: 'c_unique' },
      { key: { at: 1 }, expireAfterSeconds: 60 },
    ])
    expect(made).toEqual(['a_1_b_-1', 'c_unique', 'at_1'])
    expect(await collection.createIndex({ a: 1, b: -1 })).toBe('a_1_b_-1')
    const listed = await collection.indexes()
    expect(listed.map(({ name }) => name)).toEqual(['_id_', 'a_1_b_-1', 'c_unique', 'at_1'])
    expect(listed[2]).toMatchObject({ key: { c: 1 }, unique: true })
    expect(listed[3]).toMatchObject({ expireAfterSeconds: 60 })
    await collection.dropIndex('c_unique')
    await collection.dropIndexes()
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_'])
    await expect(collection.dropIndex('c_unique')).rejects.toMatchObject({ code: 27 })
  })

  test('another index of the same name or key with other options is refused', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ a: 1 }, { name: 'one' })
    await expect(collection.createIndex({ b: 1 }, { name: 'one' })).rejects.toMatchObject({ code: 86 })
    await expect(collection.createIndex({ a: 1 }, { name: 'two' })).rejects.toMatchObject({ code: 85 })
  })

  test('many clients making the same indexes at once', async () => {
    const collection = await store.fresh()
    const make = () => collection.createIndexes([{ key: { a: 1 } }, { key: { b: 1 }, unique: true }])
    await Promise.all(Array.from({ length: 8 }, make))
    expect(await collection.indexes()).toHaveLength(3)
  })

  test('on a large collection, with writes going on meanwhile', async () => {
    const collection = await store.fresh()
    const filler = 'x'.repeat(2_000)
    for (let part = 0; part < 10; part++) {
      await collection.insertMany(Array.from({ length: 1000 }, (_, n) => ({ _id: part * 1000 + n, n, filler })))
    }
    const written = { count: 0, isBuilt: false }
    const writing = (async () => {
      while (!written.isBuilt) await collection.insertOne({ _id: -++written.count, n: 5 })
    })()
    await collection.createIndex({ n: 1 })
    written.isBuilt = true
    await writing
    expect(written.count).toBeGreaterThan(0)
    // What is there already is not built again.
    expect(await collection.createIndex({ n: 1 })).toBe('n_1')
    const plan = await collection.find({ n: 5 }).explain('queryPlanner')
    expect(stagesOf(plan)).toContain('IXSCAN')
    expect(await collection.countDocuments({ n: 5 })).toBe(10 + written.count)
  })
})
