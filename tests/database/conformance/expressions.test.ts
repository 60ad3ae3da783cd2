import type { mongo } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { day, EVENTS } from './aggregationData.ts'
import { openStore } from './openStore.ts'

const store = openStore()

/** Expressions: the pipeline over the events, and what it gives. */
const PIPELINES: [name: string, pipeline: mongo.Document[], expected: mongo.Document[]][] = [
  [
    '$dateTrunc groups by day',
    [
      { $group: { _id: { $dateTrunc: { date: '$at', unit: 'day', timezone: 'Europe/Helsinki' } }, n: { $sum: 1 } } },
      { $sort: { _id: 1 } },
      { $limit: 1 },
    ],
    [{ _id: new Date('2025-12-31T22:00:00Z'), n: 1 }],
  ],
  [
    '$dateToString',
    [
      { $match: { _id: 1 } },
      { $project: { d: { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Europe/Helsinki' } } } },
    ],
    [{ _id: 1, d: '2026-01-01' }],
  ],
  [
    '$dateDiff and $dateAdd',
    [
      { $match: { _id: 4 } },
      {
        $project: {
          d: { $dateDiff: { startDate: day(1), endDate: '$at', unit: 'day' } },
          next: { $dateAdd: { startDate: '$at', unit: 'day', amount: 1 } },
        },
      },
    ],
    [{ _id: 4, d: 4, next: day(6) }],
  ],
  [
    '$cond, $switch, $ifNull',
    [
      { $match: { _id: 2 } },
      {
        $project: {
          a: { $cond: [{ $eq: ['$kind', 'call'] }, 1, 2] },
          // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's
          b: { $switch: { branches: [{ case: { $gt: ['$minutes', 50] }, then: 'long' }], default: 'short' } },
          c: { $ifNull: ['$nothing', 'none'] },
        },
      },
    ],
    [{ _id: 2, a: 2, b: 'long', c: 'none' }],
  ],
  [
    '$map, $filter, $reduce',
    [
      { $match: { _id: 1 } },
      {
        $project: {
          up: { $map: { input: '$tags', in: { $toUpper: '$$this' } } },
          xs: { $filter: { input: '$tags', cond: { $eq: ['$$this', 'x'] } } },
          joined: { $reduce: { input: '$tags', initialValue: '', in: { $concat: ['$$value', '$$this'] } } },
        },
      },
    ],
    [{ _id: 1, up: ['X', 'Y'], xs: ['x'], joined: 'xy' }],
  ],
  [
    '$arrayElemAt, $in, $setUnion',
    [
      { $match: { _id: 1 } },
      {
        $project: {
          first: { $arrayElemAt: ['$tags', 0] },
          has: { $in: ['y', '$tags'] },
          all: { $size: { $setUnion: ['$tags', ['z']] } },
        },
      },
    ],
    [{ _id: 1, first: 'x', has: true, all: 3 }],
  ],
  [
    '$mergeObjects, $objectToArray',
    [{ $match: { _id: 1 } }, { $project: { o: { $objectToArray: { $mergeObjects: [{ a: 1 }, { a: 2 }] } } } }],
    [{ _id: 1, o: [{ k: 'a', v: 2 }] }],
  ],
  [
    '$concat, $substrCP, $split, $trim',
    [
      { $match: { _id: 1 } },
      {
        $project: {
          s: { $concat: ['$customer', '-', '$kind'] },
          c: { $substrCP: ['äöå', 1, 1] },
          p: { $split: ['a b', ' '] },
          t: { $trim: { input: ' x ' } },
        },
      },
    ],
    [{ _id: 1, s: 'a-call', c: 'ö', p: ['a', 'b'], t: 'x' }],
  ],
  [
    '$toString, $toInt, $convert',
    [
      { $match: { _id: 1 } },
      {
        $project: {
          s: { $toString: '$minutes' },
          i: { $toInt: '7' },
          n: { $convert: { input: 'x', to: 'int', onError: -1 } },
        },
      },
    ],
    [{ _id: 1, s: '10', i: 7, n: -1 }],
  ],
]

let events = ''
beforeAll(async () => {
  events = (await store.fresh(EVENTS)).collectionName
})

test.each(PIPELINES)('%s', async (_name, pipeline, expected) => {
  expect(await store.db.collection(events).aggregate(pipeline).toArray()).toEqual(expected)
})
