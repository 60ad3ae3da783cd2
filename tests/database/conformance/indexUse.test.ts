import { describe, expect, test } from 'vitest'
import { type Doc, openStore } from './openStore.ts'
import { stagesOf } from './stagesOf.ts'

const store = openStore()

const companies = (count: number): Doc[] =>
  Array.from({ length: count }, (_, n) => ({
    _id: n,
    status: n % 3 === 0 ? 'ended' : 'active',
    region: `r${n % 19}`,
    nameKey: `name ${String((n * 7919) % count).padStart(6, '0')}`,
    names: [`name ${n}`, `former ${count - n}`],
  }))

describe('queries use indexes', () => {
  test('filter, sort and page without a collection scan', async () => {
    const collection = await store.fresh()
    await collection.createIndexes([
      { key: { status: 1, region: 1, nameKey: 1 } },
      { key: { names: 1 } },
      { key: { nameKey: 1 } },
    ])
    await collection.insertMany(companies(5000))
    const region = { status: 'active', region: 'r3' }
    const plans = [
      collection.find(region).sort({ nameKey: 1 }).limit(50),
      collection
        .find({ ...region, nameKey: { $gt: 'name 002000' } })
        .sort({ nameKey: 1 })
        .limit(50),
      collection
        .find({ nameKey: { $gte: 'name 0012', $lt: 'name 0013' } })
        .sort({ nameKey: 1 })
        .limit(20),
      collection.find({ names: /^former 12/ }),
      collection.find({ names: 'name 77' }),
      collection.find({ _id: { $in: [1, 2, 3] } }),
      collection.find({ $or: [{ names: 'name 5' }, { nameKey: 'name 000001' }] }),
    ]
    for (const cursor of plans) {
      const stages = stagesOf(await cursor.clone().explain('executionStats'))
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
    }
    const stats = await collection.find(region).sort({ nameKey: 1 }).limit(50).explain('executionStats')
    expect(stats.executionStats.nReturned).toBe(50)
  })

  test('pages by cursor cover everything once', async () => {
    const collection = await store.fresh()
    await collection.createIndex({ region: 1, nameKey: 1, _id: 1 })
    await collection.insertMany(
      companies(2000).map((company) => ({ ...company, nameKey: `n${Number(company._id) % 7}` })),
    )
    const seen: unknown[] = []
    let last: Doc | undefined
    do {
      const after: Doc = last
        ? { nameKey: { $gte: last.nameKey }, $or: [{ nameKey: { $gt: last.nameKey } }, { _id: { $gt: last._id } }] }
        : {}
      const page = await collection
        .find({ region: 'r4', ...after })
        .sort({ nameKey: 1, _id: 1 })
        .limit(10)
        .toArray()
      seen.push(...page.map(({ _id }) => _id))
      last = page.at(-1)
    } while (last)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(await collection.countDocuments({ region: 'r4' }))
  })

  test('$in before the sorted field gives the same as sorting everything', async () => {
    const collection = await store.fresh()
    const all = companies(5000)
    await collection.insertMany(all)
    await collection.createIndex({ region: 1, nameKey: 1 })
    for (const regions of [['r1'], ['r1', 'r2', 'r18'], ['r9', 'nowhere']]) {
      for (const direction of [1, -1] as const) {
        const found = await collection
          .find({ region: { $in: regions } })
          .sort({ nameKey: direction })
          .limit(30)
          .toArray()
        const expected = all
          .filter(({ region }) => regions.includes(region))
          .sort((a, b) => direction * (a.nameKey < b.nameKey ? -1 : 1))
          .slice(0, 30)
        expect(found.map(({ nameKey }) => nameKey)).toEqual(expected.map(({ nameKey }) => nameKey))
      }
    }
  })

  test('a multikey $in gives each document once', async () => {
    const collection = await store.fresh(
      Array.from({ length: 300 }, (_, n) => ({ _id: n, seen: ['a', 'b', 'c'], position: 300 - n })),
    )
    await collection.createIndex({ seen: 1, position: 1 })
    const found = await collection
      .find({ seen: { $in: ['a', 'b'] } })
      .sort({ position: 1 })
      .limit(100)
      .toArray()
    expect(found.map(({ position }) => position)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
  })
})
