import type { mongo } from 'mongoose'
import { describe, expect, test } from 'vitest'
import { type Doc, openStore } from './openStore.ts'

const store = openStore()

type Row = [name: string, before: Doc, update: Doc | Doc[], after: Doc, options?: mongo.UpdateOptions]

const at = new Date('2026-01-02T03:04:05Z')

/** Every update operator: the document before, the update, the document after (without _id). */
const OPERATORS: Row[] = [
  ['$set of a field', { a: 1 }, { $set: { a: 2 } }, { a: 2 }],
  ['$set of a new nested path', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set in an array by position', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
  ['$set past the end of an array', { a: [1] }, { $set: { 'a.2': 3 } }, { a: [1, null, 3] }],
  ['$set of a date', {}, { $set: { at } }, { at }],
  ['$set of null', { a: 1 }, { $set: { a: null } }, { a: null }],
  ['$unset', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset nested', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['$inc', { n: 1 }, { $inc: { n: 5 } }, { n: 6 }],
  ['$inc of a missing field', {}, { $inc: { n: -2 } }, { n: -2 }],
  ['$inc by a fraction', { n: 1 }, { $inc: { n: 0.5 } }, { n: 1.5 }],
  ['$mul', { n: 3 }, { $mul: { n: 4 } }, { n: 12 }],
  ['$mul of a missing field', {}, { $mul: { n: 4 } }, { n: 0 }],
  ['$min lowers', { n: 5 }, { $min: { n: 3 } }, { n: 3 }],
  ['$min keeps', { n: 5 }, { $min: { n: 7 } }, { n: 5 }],
  ['$max raises', { at: new Date(0) }, { $max: { at } }, { at }],
  ['$rename', { a: 1 }, { $rename: { a: 'b' } }, { b: 1 }],
  ['$rename into a nested path', { a: 1 }, { $rename: { a: 'x.y' } }, { x: { y: 1 } }],
  ['$setOnInsert does nothing to a found document', { a: 1 }, { $setOnInsert: { b: 1 }, $set: { a: 2 } }, { a: 2 }],
  ['$bit and', { n: 0b1101 }, { $bit: { n: { and: 0b0110 } } }, { n: 0b0100 }],
  ['$bit or', { n: 1 }, { $bit: { n: { or: 6 } } }, { n: 7 }],
  ['$bit xor', { n: 5 }, { $bit: { n: { xor: 1 } } }, { n: 4 }],
  ['$push', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  ['$push to a missing field', {}, { $push: { a: 2 } }, { a: [2] }],
  ['$push $each', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
  ['$push $position', { a: [1, 2] }, { $push: { a: { $each: [9], $position: 0 } } }, { a: [9, 1, 2] }],
  ['$push $slice', { a: [1, 2] }, { $push: { a: { $each: [3, 4], $slice: -3 } } }, { a: [2, 3, 4] }],
  [
    '$push $sort',
    { a: [{ n: 2 }] },
    { $push: { a: { $each: [{ n: 3 }, { n: 1 }], $sort: { n: 1 } } } },
    { a: [{ n: 1 }, { n: 2 }, { n: 3 }] },
  ],
  ['$addToSet new', { a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }],
  ['$addToSet known', { a: [1] }, { $addToSet: { a: 1 } }, { a: [1] }],
  ['$addToSet $each', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
  ['$pop last', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  ['$pop first', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
  ['$pull a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull by condition', { a: [{ n: 1 }, { n: 5 }] }, { $pull: { a: { n: { $gt: 3 } } } }, { a: [{ n: 1 }] }],
  ['$pullAll', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['$[] every element', { a: [1, 2] }, { $inc: { 'a.$[]': 10 } }, { a: [11, 12] }],
  [
    '$[x] with arrayFilters',
    {
      a: [
        { k: 'x', n: 1 },
        { k: 'y', n: 1 },
      ],
    },
    { $set: { 'a.$[e].n': 7 } },
    {
      a: [
        { k: 'x', n: 1 },
        { k: 'y', n: 7 },
      ],
    },
    { arrayFilters: [{ 'e.k': 'y' }] },
  ],
  [
    'several operators at once',
    { a: 1, b: [1] },
    { $set: { c: 3 }, $inc: { a: 1 }, $push: { b: 2 } },
    { a: 2, b: [1, 2], c: 3 },
  ],
  ['a pipeline with $set', { a: 2, b: 3 }, [{ $set: { sum: { $add: ['$a', '$b'] } } }], { a: 2, b: 3, sum: 5 }],
  ['a pipeline with $unset', { a: 2, b: 3 }, [{ $unset: 'b' }], { a: 2 }],
  ['a pipeline with $replaceWith', { a: { x: 1 } }, [{ $replaceWith: '$a' }], { x: 1 }],
  [
    'a pipeline with $cond',
    { n: 5 },
    [{ $set: { big: { $cond: [{ $gt: ['$n', 3] }, true, false] } } }],
    { n: 5, big: true },
  ],
]

describe('update operators', () => {
  test.each(OPERATORS)('%s', async (_name, before, update, after, options) => {
    const collection = await store.fresh([{ _id: 1, ...before }])
    const result = await collection.updateOne({ _id: 1 }, update, options)
    expect(result.matchedCount).toBe(1)
    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, ...after })
  })

  test('the positional $ updates the element the query found', async () => {
    const collection = await store.fresh([{ _id: 1, a: [{ k: 'x' }, { k: 'y' }] }])
    await collection.updateOne({ 'a.k': 'y' }, { $set: { 'a.$.n': 1 } })
    expect(await collection.findOne()).toEqual({ _id: 1, a: [{ k: 'x' }, { k: 'y', n: 1 }] })
  })

  test('$currentDate sets the time of the server', async () => {
    const collection = await store.fresh([{ _id: 1 }])
    await collection.updateOne({ _id: 1 }, { $currentDate: { at: true } })
    const found = await collection.findOne({ _id: 1 })
    expect(Math.abs(found?.at.getTime() - Date.now())).toBeLessThan(60_000)
  })

  test('an update that changes nothing matches without modifying', async () => {
    const collection = await store.fresh([{ _id: 1, a: 1 }])
    const result = await collection.updateOne({ _id: 1 }, { $set: { a: 1 } })
    expect([result.matchedCount, result.modifiedCount]).toEqual([1, 0])
  })

  test.each<[string, Doc, number]>([
    ['an operator on a field of the wrong type', { $inc: { name: 1 } }, 14],
    ['$push to what is no array', { $push: { name: 1 } }, 2],
    ['two operators on one path', { $set: { a: 1 }, $inc: { a: 1 } }, 40],
    ['a change of _id', { $set: { _id: 2 } }, 66],
    ['a path through a scalar', { $set: { 'name.first': 'x' } }, 28],
    ['an unknown operator', { $bogus: { a: 1 } }, 9],
  ])('%s is refused with code', async (_name, update, code) => {
    const collection = await store.fresh([{ _id: 1, name: 'x' }])
    await expect(collection.updateOne({ _id: 1 }, update)).rejects.toMatchObject({ code })
    expect(await collection.findOne()).toEqual({ _id: 1, name: 'x' })
  })
})

describe('upserts', () => {
  test('inserts what the query and the update say, once', async () => {
    const collection = await store.fresh()
    const update = { $set: { a: 1 }, $setOnInsert: { made: true }, $inc: { n: 1 } }
    const first = await collection.updateOne({ _id: 'k', kind: 'x' }, update, { upsert: true })
    expect(first.upsertedId).toBe('k')
    const second = await collection.updateOne({ _id: 'k', kind: 'x' }, update, { upsert: true })
    expect([second.upsertedCount, second.modifiedCount]).toEqual([0, 1])
    expect(await collection.findOne()).toEqual({ _id: 'k', kind: 'x', a: 1, made: true, n: 2 })
  })

  test('findOneAndUpdate with upsert gives the document after', async () => {
    const collection = await store.fresh()
    const options = { upsert: true, returnDocument: 'after' as const }
    expect(await collection.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, options)).toEqual({ _id: 1, n: 1 })
    expect(await collection.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, options)).toEqual({ _id: 1, n: 2 })
  })

  test('replaceOne with upsert', async () => {
    const collection = await store.fresh()
    await collection.replaceOne({ _id: 1 }, { a: 1 }, { upsert: true })
    await collection.replaceOne({ _id: 1 }, { b: 2 }, { upsert: true })
    expect(await collection.findOne()).toEqual({ _id: 1, b: 2 })
  })

  test('many clients upserting one key at once make one document, and nobody fails', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ key: 1 }, { unique: true })
    const upsert = () => collection.updateOne({ key: 'k' }, { $inc: { n: 1 } }, { upsert: true })
    for (let round = 0; round < 5; round++) {
      await collection.deleteMany({})
      const results = await Promise.all(Array.from({ length: 16 }, upsert))
      expect(results.reduce((sum, { upsertedCount }) => sum + upsertedCount, 0)).toBe(1)
      expect(await collection.find({}, { projection: { _id: 0 } }).toArray()).toEqual([{ key: 'k', n: 16 }])
    }
  })

  test('many clients by findOneAndUpdate on one _id: each sees its own number', async () => {
    const collection = await store.fresh()
    const next = () =>
      collection.findOneAndUpdate({ _id: 'seq' }, { $inc: { n: 1 } }, { upsert: true, returnDocument: 'after' })
    const numbers = (await Promise.all(Array.from({ length: 20 }, next))).map((found) => found?.n)
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})

describe('finding and changing in one step', () => {
  test('findOneAndUpdate by sort, with a projection, before and after', async () => {
    const collection = await store.fresh([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ])
    const before = await collection.findOneAndUpdate(
      {},
      { $inc: { n: 10 } },
      { sort: { n: -1 }, projection: { n: 1, _id: 0 } },
    )
    expect(before).toEqual({ n: 2 })
    expect(await collection.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, { returnDocument: 'after' })).toEqual({
      _id: 1,
      n: 2,
    })
    expect(await collection.findOneAndUpdate({ _id: 9 }, { $inc: { n: 1 } })).toBeNull()
  })

  test('findOneAndReplace and findOneAndDelete', async () => {
    const collection = await store.fresh([{ _id: 1, n: 1 }])
    expect(await collection.findOneAndReplace({ _id: 1 }, { m: 1 }, { returnDocument: 'after' })).toEqual({
      _id: 1,
      m: 1,
    })
    expect(await collection.findOneAndDelete({ m: 1 })).toEqual({ _id: 1, m: 1 })
    expect(await collection.countDocuments()).toBe(0)
  })

  test('updateMany changes all that match, deleteMany removes them', async () => {
    const collection = await store.fresh(Array.from({ length: 50 }, (_, n) => ({ _id: n, even: n % 2 === 0 })))
    expect((await collection.updateMany({ even: true }, { $set: { seen: 1 } })).modifiedCount).toBe(25)
    expect((await collection.deleteMany({ seen: 1 })).deletedCount).toBe(25)
    expect((await collection.deleteOne({ even: false })).deletedCount).toBe(1)
    expect(await collection.countDocuments()).toBe(24)
  })
})
