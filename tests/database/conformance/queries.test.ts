import mongoose from 'mongoose'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Doc, openStore } from './openStore.ts'

const store = openStore()
const { Decimal128, Long, ObjectId, Binary, UUID } = mongoose.mongo.BSON

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

const PEOPLE: Doc[] = [
  { _id: 1, name: 'Aino', age: 31, tags: ['a', 'b'], address: { city: 'Rovaniemi', zip: '96100' }, joined: day(1) },
  { _id: 2, name: 'Börje', age: 45, tags: ['b'], address: { city: 'Helsinki' }, joined: day(2), left: null },
  {
    _id: 3,
    name: 'Ćeda',
    age: 45,
    tags: [],
    joined: day(3),
    scores: [
      { s: 1, w: 'x' },
      { s: 8, w: 'y' },
    ],
  },
  { _id: 4, name: 'aino', age: 7, tags: ['c', 'a'], scores: [{ s: 5, w: 'x' }], nested: [[1, 2], [3]] },
  { _id: 5, name: 'Ödla', tags: 'a', age: 3.5, flag: true },
]

const QUERIES: [name: string, filter: Doc, ids: number[]][] = [
  ['everything', {}, [1, 2, 3, 4, 5]],
  ['equality', { name: 'Aino' }, [1]],
  ['equality with an array element', { tags: 'a' }, [1, 4, 5]],
  ['equality with a whole array', { tags: ['b'] }, [2]],
  ['equality with a nested document', { address: { city: 'Helsinki' } }, [2]],
  ['a dotted path', { 'address.city': 'Rovaniemi' }, [1]],
  ['a dotted path through an array', { 'scores.s': 5 }, [4]],
  ['an array position', { 'tags.0': 'c' }, [4]],
  ['null matches null and missing', { left: null, age: 45 }, [2, 3]],
  ['$eq', { age: { $eq: 45 } }, [2, 3]],
  ['$ne', { age: { $ne: 45 } }, [1, 4, 5]],
  ['$gt and $lte', { age: { $gt: 7, $lte: 45 } }, [1, 2, 3]],
  ['$gte on dates', { joined: { $gte: day(2) } }, [2, 3]],
  ['$lt on strings is by code point', { name: { $lt: 'B' } }, [1]],
  ['$in', { age: { $in: [7, 31] } }, [1, 4]],
  ['$in with a pattern', { name: { $in: [/^A/, 'aino'] } }, [1, 4]],
  ['$nin', { age: { $nin: [45, 31] } }, [4, 5]],
  ['$exists', { address: { $exists: true } }, [1, 2]],
  ['$exists false', { tags: { $exists: true }, joined: { $exists: false } }, [4, 5]],
  ['$type', { tags: { $type: 'string' }, flag: { $type: 'bool' } }, [5]],
  ['$or', { $or: [{ age: 7 }, { name: 'Aino' }] }, [1, 4]],
  ['$and', { $and: [{ age: 45 }, { tags: 'b' }] }, [2]],
  ['$nor', { $nor: [{ age: 45 }, { tags: 'a' }] }, []],
  ['$not', { age: { $not: { $gt: 7 } } }, [4, 5]],
  ['$or within $and', { $and: [{ $or: [{ age: 45 }, { age: 31 }] }, { $or: [{ tags: 'a' }, { tags: [] }] }] }, [1, 3]],
  ['$all', { tags: { $all: ['a', 'b'] } }, [1]],
  ['$size', { tags: { $size: 0 } }, [3]],
  ['$elemMatch', { scores: { $elemMatch: { s: { $gt: 4 }, w: 'x' } } }, [4]],
  ['conditions met by different elements', { 'scores.s': { $gt: 4 }, 'scores.w': 'x' }, [3, 4]],
  ['$mod', { age: { $mod: [2, 1] } }, [1, 2, 3, 4, 5]],
  ['a pattern', { name: /^a/ }, [4]],
  ['a pattern without case', { name: /^aino$/i }, [1, 4]],
  ['a pattern with letters of ours', { name: /^Ö/ }, [5]],
  ['$regex with $options', { name: { $regex: 'BÖR', $options: 'i' } }, [2]],
  ['$expr compares fields', { $expr: { $gt: ['$age', { $size: { $ifNull: ['$scores', []] } }] } }, [1, 2, 3, 4, 5]],
  ['$expr with a variable', { $expr: { $eq: [{ $toLower: '$address.city' }, 'helsinki'] } }, [2]],
  ['$bitsAllSet', { age: { $bitsAllSet: 1 } }, [1, 2, 3, 4]],
  ['$jsonSchema', { $jsonSchema: { required: ['flag'] } }, [5]],
]

describe('query operators', () => {
  const ready = { collection: undefined as Awaited<ReturnType<typeof store.fresh>> | undefined }
  beforeAll(async () => {
    ready.collection = await store.fresh(PEOPLE)
  })

  test.each(QUERIES)('%s', async (_name, filter, ids) => {
    const found = await ready.collection?.find(filter).sort({ _id: 1 }).toArray()
    expect(found?.map(({ _id }) => _id)).toEqual(ids)
  })

  test.each<[string, Doc]>([
    ['an unknown operator', { age: { $bogus: 1 } }],
    ['$in without an array', { age: { $in: 1 } }],
    ['$or of nothing', { $or: [] }],
    ['a broken pattern', { name: { $regex: '(' } }],
  ])('%s is refused', async (_name, filter) => {
    await expect(ready.collection?.find(filter).toArray()).rejects.toBeInstanceOf(mongoose.mongo.MongoServerError)
  })

  test.each<[string, Doc, Doc]>([
    ['fields in', { name: 1 }, { _id: 1, name: 'Aino' }],
    ['fields out', { tags: 0, address: 0, joined: 0 }, { _id: 1, name: 'Aino', age: 31 }],
    ['a nested field without _id', { 'address.city': 1, _id: 0 }, { address: { city: 'Rovaniemi' } }],
    ['$slice', { tags: { $slice: -1 }, name: 1 }, { _id: 1, name: 'Aino', tags: ['b'] }],
    ['$elemMatch', { tags: { $elemMatch: { $eq: 'b' } } }, { _id: 1, tags: ['b'] }],
    ['an expression', { older: { $add: ['$age', 1] } }, { _id: 1, older: 32 }],
  ])('projection: %s', async (_name, projection, expected) => {
    expect(await ready.collection?.findOne({ _id: 1 }, { projection })).toEqual(expected)
  })

  test('sort by several keys, skip and limit', async () => {
    const found = await ready.collection?.find().sort({ age: -1, name: -1 }).skip(1).limit(3).toArray()
    expect(found?.map(({ _id }) => _id)).toEqual([2, 1, 4])
  })

  test('count, estimated count and distinct', async () => {
    expect(await ready.collection?.countDocuments({ age: { $gt: 5 } })).toBe(4)
    expect(await ready.collection?.countDocuments({}, { skip: 1, limit: 2 })).toBe(2)
    expect((await ready.collection?.distinct('tags'))?.sort()).toEqual(['a', 'b', 'c'])
    expect(await ready.collection?.distinct('name', { age: 45 })).toEqual(['Börje', 'Ćeda'])
  })
})

describe('values', () => {
  test('every BSON type comes back as it was', async () => {
    const document = {
      _id: new ObjectId(),
      double: 1.5,
      string: 'å\u0000ß😀\u202Eabc',
      empty: '',
      document: { '': 1, 'a b': { $c: 1 } },
      array: [1, [2, []], {}],
      binary: new Binary(Buffer.from([0, 255])),
      uuid: new UUID(),
      bool: false,
      date: new Date(-1),
      nothing: null,
      pattern: /^å.*$/im,
      int: -2_147_483_648,
      long: Long.fromString('9007199254740993'),
      decimal: Decimal128.fromString('0.10'),
    }
    const collection = await store.fresh()
    await collection.insertOne(document)
    expect(await collection.findOne({}, { promoteLongs: false })).toEqual({ ...document, int: expect.anything() })
    expect((await collection.findOne())?.int).toBe(document.int)
  })

  test('types sort in MongoDB order', async () => {
    const values = [null, -1, 2.5, Long.fromNumber(3), 'a', 'b', { a: 1 }, [9], false, true, new Date(0), /x/]
    const collection = await store.fresh(values.map((value, _id) => ({ _id, value })).reverse())
    const found = await collection.find().sort({ value: 1 }).toArray()
    // An array sorts by its least element, so that [9] stands among the numbers.
    expect(found.map(({ _id }) => _id)).toEqual([0, 1, 2, 3, 7, 4, 5, 6, 8, 9, 10, 11])
  })

  test('a document near 16 MiB is stored; one above is refused, and the connection goes on', async () => {
    const collection = await store.fresh()
    const text = 'x'.repeat(16 * 1024 * 1024 - 100)
    await collection.insertOne({ _id: 'large', text })
    expect((await collection.findOne({ _id: 'large' }))?.text.length).toBe(text.length)
    await expect(collection.insertOne({ _id: 'too large', text: `${text}${text}` })).rejects.toThrow()
    expect(await collection.countDocuments()).toBe(1)
  })
})

describe('inserting', () => {
  test('an _id is made when there is none; many are inserted in order', async () => {
    const collection = await store.fresh()
    const { insertedId } = await collection.insertOne({ a: 1 })
    expect(insertedId).toBeInstanceOf(ObjectId)
    const { insertedCount } = await collection.insertMany(Array.from({ length: 3000 }, (_, n) => ({ _id: n })))
    expect(insertedCount).toBe(3000)
    expect(await collection.countDocuments()).toBe(3001)
  })

  test('ordered stops at the first error, unordered goes on and tells each', async () => {
    const documents = [{ _id: 1 }, { _id: 1 }, { _id: 2 }, { _id: 2 }, { _id: 3 }]
    const ordered = await store.fresh()
    await expect(ordered.insertMany(documents)).rejects.toMatchObject({ code: 11000, result: { insertedCount: 1 } })
    expect(await ordered.countDocuments()).toBe(1)
    const unordered = await store.fresh()
    const error = await unordered.insertMany(documents, { ordered: false }).catch((thrown) => thrown)
    expect(error.writeErrors.map(({ index, code }: Doc) => [index, code])).toEqual([
      [1, 11000],
      [3, 11000],
    ])
    expect(await unordered.countDocuments()).toBe(3)
  })

  test('bulkWrite mixes kinds and counts each', async () => {
    const collection = await store.fresh([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ])
    const result = await collection.bulkWrite([
      { insertOne: { document: { _id: 3, n: 3 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 1 } } } },
      { updateMany: { filter: {}, update: { $set: { seen: true } } } },
      { replaceOne: { filter: { _id: 2 }, replacement: { n: 20 } } },
      { updateOne: { filter: { _id: 9 }, update: { $set: { n: 9 } }, upsert: true } },
      { deleteOne: { filter: { _id: 3 } } },
    ])
    const { insertedCount, modifiedCount, upsertedCount, deletedCount } = result
    expect({ insertedCount, modifiedCount, upsertedCount, deletedCount }).toEqual({
      insertedCount: 1,
      modifiedCount: 5,
      upsertedCount: 1,
      deletedCount: 1,
    })
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: 2, seen: true },
      { _id: 2, n: 20 },
      { _id: 9, n: 9 },
    ])
  })

  test('an unacknowledged write is done', async () => {
    const collection = await store.fresh()
    await collection.insertOne({ _id: 1 }, { writeConcern: { w: 0 } })
    await expect.poll(() => collection.countDocuments()).toBe(1)
  })
})
