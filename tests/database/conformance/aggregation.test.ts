import type { mongo } from 'mongoose'
import { beforeAll, describe, expect, test } from 'vitest'
import { CUSTOMERS, day, EVENTS } from './aggregationData.ts'
import { openStore } from './openStore.ts'

const store = openStore()
type Document = mongo.Document

/** The pipeline over the events, and what it gives. `customers` is the name of the other collection. */
const PIPELINES: [name: string, pipeline: (customers: string) => Document[], expected: Document[]][] = [
  [
    '$match $sort $limit $project',
    () => [{ $match: { kind: 'call' } }, { $sort: { minutes: -1 } }, { $limit: 1 }, { $project: { minutes: 1 } }],
    [{ _id: 1, minutes: 10 }],
  ],
  ['$skip', () => [{ $sort: { _id: 1 } }, { $skip: 3 }, { $project: { _id: 1 } }], [{ _id: 4 }]],
  [
    '$group with accumulators',
    () => [
      { $sort: { _id: 1 } },
      {
        $group: {
          _id: '$customer',
          n: { $sum: 1 },
          total: { $sum: '$minutes' },
          mean: { $avg: '$minutes' },
          first: { $first: '$kind' },
          last: { $last: '$kind' },
          least: { $min: '$at' },
          most: { $max: '$minutes' },
          ids: { $push: '$_id' },
        },
      },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: 'a', n: 2, total: 40, mean: 20, first: 'call', last: 'meeting', least: day(1), most: 30, ids: [1, 3] },
      { _id: 'b', n: 1, total: 60, mean: 60, first: 'meeting', last: 'meeting', least: day(2), most: 60, ids: [2] },
      { _id: 'c', n: 1, total: 5, mean: 5, first: 'call', last: 'call', least: day(5), most: 5, ids: [4] },
    ],
  ],
  [
    '$group by a compound key',
    () => [{ $group: { _id: { c: '$customer', k: '$kind' }, n: { $count: {} } } }, { $match: { '_id.c': 'b' } }],
    [{ _id: { c: 'b', k: 'meeting' }, n: 1 }],
  ],
  [
    '$addToSet accumulator',
    () => [{ $group: { _id: null, kinds: { $addToSet: '$kind' } } }, { $project: { _id: 0, n: { $size: '$kinds' } } }],
    [{ n: 2 }],
  ],
  ['$count', () => [{ $match: { minutes: { $gt: 5 } } }, { $count: 'n' }], [{ n: 3 }]],
  [
    '$sortByCount',
    () => [{ $unwind: '$tags' }, { $sortByCount: '$tags' }, { $sort: { _id: 1 } }],
    [
      { _id: 'x', count: 2 },
      { _id: 'y', count: 2 },
    ],
  ],
  [
    '$unwind',
    () => [{ $unwind: '$tags' }, { $group: { _id: '$tags', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'x', n: 2 },
      { _id: 'y', n: 2 },
    ],
  ],
  [
    '$unwind keeping the empty',
    () => [
      { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
      { $match: { _id: 3 } },
      { $project: { tags: 1, i: 1 } },
    ],
    [{ _id: 3, i: null }],
  ],
  [
    '$addFields and $set',
    () => [
      { $match: { _id: 1 } },
      { $addFields: { hours: { $divide: ['$minutes', 60] } } },
      { $set: { long: { $gte: ['$minutes', 30] } } },
      { $project: { long: 1, hours: { $round: ['$hours', 2] } } },
    ],
    [{ _id: 1, long: false, hours: 0.17 }],
  ],
  [
    '$unset',
    () => [{ $match: { _id: 4 } }, { $unset: ['tags', 'at', 'kind'] }],
    [{ _id: 4, customer: 'c', minutes: 5 }],
  ],
  [
    '$replaceRoot',
    () => [{ $match: { _id: 4 } }, { $replaceRoot: { newRoot: { id: '$_id', m: '$minutes' } } }],
    [{ id: 4, m: 5 }],
  ],
  [
    '$lookup by field',
    (customers) => [
      { $match: { _id: { $in: [1, 4] } } },
      { $lookup: { from: customers, localField: 'customer', foreignField: '_id', as: 'c' } },
      { $sort: { _id: 1 } },
      { $project: { 'c.name': 1 } },
    ],
    [
      { _id: 1, c: [{ name: 'Aurora Oy' }] },
      { _id: 4, c: [] },
    ],
  ],
  [
    '$lookup with a pipeline',
    (customers) => [
      { $match: { _id: 1 } },
      {
        $lookup: {
          from: customers,
          let: { id: '$customer' },
          pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$id'] } } }, { $project: { _id: 0, region: 1 } }],
          as: 'c',
        },
      },
      { $project: { c: 1 } },
    ],
    [{ _id: 1, c: [{ region: 19 }] }],
  ],
  [
    '$facet',
    () => [
      {
        $facet: {
          kinds: [{ $group: { _id: '$kind', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
          total: [{ $count: 'n' }],
        },
      },
    ],
    [
      {
        kinds: [
          { _id: 'call', n: 2 },
          { _id: 'meeting', n: 2 },
        ],
        total: [{ n: 4 }],
      },
    ],
  ],
  [
    '$unionWith',
    (customers) => [
      { $match: { _id: 1 } },
      { $project: { _id: 1 } },
      { $unionWith: { coll: customers, pipeline: [{ $project: { _id: 1 } }] } },
      { $sort: { _id: 1 } },
    ],
    [{ _id: 1 }, { _id: 'a' }, { _id: 'b' }],
  ],
  [
    '$bucket',
    () => [{ $bucket: { groupBy: '$minutes', boundaries: [0, 20, 100], output: { n: { $sum: 1 } } } }],
    [
      { _id: 0, n: 2 },
      { _id: 20, n: 2 },
    ],
  ],
  [
    '$setWindowFields',
    () => [
      {
        $setWindowFields: {
          partitionBy: '$customer',
          sortBy: { _id: 1 },
          output: { running: { $sum: '$minutes', window: { documents: ['unbounded', 'current'] } } },
        },
      },
      { $match: { customer: 'a' } },
      { $sort: { _id: 1 } },
      { $project: { running: 1 } },
    ],
    [
      { _id: 1, running: 10 },
      { _id: 3, running: 40 },
    ],
  ],
  [
    '$graphLookup',
    (customers) => [
      { $match: { _id: 1 } },
      {
        $graphLookup: {
          from: customers,
          startWith: '$customer',
          connectFromField: 'parent',
          connectToField: '_id',
          as: 'up',
        },
      },
      { $project: { n: { $size: '$up' } } },
    ],
    [{ _id: 1, n: 1 }],
  ],
  [
    '$redact',
    () => [
      { $match: { _id: { $in: [1, 2] } } },
      { $redact: { $cond: [{ $eq: ['$customer', 'a'] }, '$$KEEP', '$$PRUNE'] } },
      { $project: { _id: 1 } },
    ],
    [{ _id: 1 }],
  ],
]

describe('aggregation', () => {
  const names = { events: '', customers: '' }
  beforeAll(async () => {
    names.events = (await store.fresh(EVENTS)).collectionName
    names.customers = (await store.fresh(CUSTOMERS)).collectionName
  })

  test.each(PIPELINES)('%s', async (_name, pipeline, expected) => {
    expect(await store.db.collection(names.events).aggregate(pipeline(names.customers)).toArray()).toEqual(expected)
  })
})
