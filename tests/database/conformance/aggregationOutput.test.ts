import { beforeAll, expect, test } from 'vitest'
import { EVENTS } from './aggregationData.ts'
import { openStore } from './openStore.ts'

const store = openStore()
let events: Awaited<ReturnType<typeof store.fresh>>
beforeAll(async () => {
  events = await store.fresh(EVENTS)
})

test('$documents', async () => {
  expect(await store.db.aggregate([{ $documents: [{ a: 1 }] }]).toArray()).toEqual([{ a: 1 }])
})

test('$sample gives as many as asked', async () => {
  expect(await events.aggregate([{ $sample: { size: 2 } }]).toArray()).toHaveLength(2)
})

test('$out replaces a collection, $merge updates it', async () => {
  const target = await store.fresh([{ _id: 'old' }])
  await events.aggregate([{ $group: { _id: '$customer', n: { $sum: 1 } } }, { $out: target.collectionName }]).toArray()
  expect(await target.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 'a', n: 2 },
    { _id: 'b', n: 1 },
    { _id: 'c', n: 1 },
  ])
  await events
    .aggregate([
      { $match: { customer: 'a' } },
      { $group: { _id: '$customer', total: { $sum: '$minutes' } } },
      { $merge: { into: target.collectionName, on: '_id', whenMatched: 'merge' } },
    ])
    .toArray()
  expect(await target.findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 2, total: 40 })
})

test('a broken stage is refused with its code', async () => {
  const broken = events.aggregate([{ $bogus: {} }]).toArray()
  await expect(broken).rejects.toMatchObject({ code: 40324 })
})
