import { beforeAll, describe, expect, test, vi } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { ChainHeadModel } from '#server/events/chain/chainHeadModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { UnplacedEventModel } from '#server/events/placing/unplacedEventModel.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { nameChanged } from './nameChanged.ts'

await openDatabase()

const record = (customerId: string, after: string) =>
  inTransaction(() => recordEvent(null, nameChanged(customerId, after)))
const chainOf = (customerId: string) => EventModel.find({ customerId }).sort({ 'chain.index': 1 }).lean()

describe('recording', () => {
  test('is refused outside a transaction', async () => {
    await expect(recordEvent(null, nameChanged(newId('cus'), 'A'))).rejects.toThrow(/outside a transaction/)
  })

  test('links each event to the one before it', async () => {
    const customerId = newId('cus')
    for (const name of ['A', 'B', 'C']) await record(customerId, name)
    const chain = await chainOf(customerId)
    expect(chain.map((event) => event.chain.index)).toEqual([0, 1, 2])
    expect(chain.map((event) => event.chain.previous)).toEqual([null, chain[0]?.chain.hash, chain[1]?.chain.hash])
    expect(await ChainHeadModel.findById(customerId).lean()).toEqual({
      _id: customerId,
      length: 3,
      hash: chain[2]?.chain.hash,
      recordedAt: chain[2]?.recordedAt,
    })
  })

  test('keeps nothing of a change that fails', async () => {
    const customerId = newId('cus')
    const failing = inTransaction(async () => {
      await recordEvent(null, nameChanged(customerId, 'A'))
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    expect(await chainOf(customerId)).toEqual([])
    expect(await ChainHeadModel.findById(customerId)).toBeNull()
    expect(await UnplacedEventModel.countDocuments({ customerId })).toBe(0)
  })

  test('16 writers of one customer at once make one whole chain, without doubles', async () => {
    const customerId = newId('cus')
    await Promise.all(Array.from({ length: 16 }, (_, writer) => record(customerId, `Writer ${writer}`)))
    const chain = await chainOf(customerId)
    expect(chain.map((event) => event.chain.index)).toEqual(Array.from({ length: 16 }, (_, index) => index))
    for (const [index, event] of chain.entries())
      expect(event.chain.previous).toBe(chain[index - 1]?.chain.hash ?? null)
  })

  test('of several customers in one transaction goes to the chain of each', async () => {
    const [a, b] = [newId('cus'), newId('cus')]
    await record(a, 'earlier')
    await inTransaction(() => recordEvents(null, [nameChanged(a, '1'), nameChanged(b, '1'), nameChanged(a, '2')]))
    expect((await chainOf(a)).map((event) => event.chain.index)).toEqual([0, 1, 2])
    expect((await chainOf(b)).map((event) => event.chain.index)).toEqual([0])
  })
})

describe('positions of the log', () => {
  beforeAll(async () => {
    while ((await placeEvents()) > 0);
  })

  const placed = async (after: number) =>
    (
      await EventPositionModel.find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .lean()
    ).map(({ _id, eventId }) => [_id, eventId])
  const last = async () => (await EventPositionModel.findOne().sort({ _id: -1 }).lean())?._id ?? 0

  test('follow the order of commits: a reader behind a slow writer misses nothing', async () => {
    const before = await last()
    const customerId = newId('cus')
    let slowId = ''
    const slow = inTransaction(async () => {
      slowId = (await recordEvent(null, nameChanged(newId('cus'), 'slow')))._id
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    })
    const fast: string[] = []
    for (let n = 0; n < 5; n++) {
      fast.push((await record(customerId, `fast ${n}`))._id)
      await placeEvents()
    }
    const seen = await placed(before)
    expect(seen.map(([, eventId]) => eventId)).toEqual(fast)
    await slow
    await placeEvents()
    // What the reader reads on from its own place is the slow writer's event, and only that.
    expect(await placed(before + fast.length)).toEqual([[before + fast.length + 1, slowId]])
  })

  test('are given once and without gaps when several give them at once', async () => {
    const before = await last()
    const written = await Promise.all(Array.from({ length: 40 }, (_, n) => record(newId('cus'), `${n}`)))
    const giving = async () => {
      for (let round = 0; round < 20; round++) await placeEvents().catch(() => 0)
    }
    await Promise.all([giving(), giving(), giving()])
    while ((await placeEvents()) > 0);
    const seen = await placed(before)
    expect(seen.map(([position]) => position)).toEqual(written.map((_, offset) => before + offset + 1))
    expect(new Set(seen.map(([, eventId]) => eventId))).toEqual(new Set(written.map(({ _id }) => _id)))
  })

  test('of events that waited together keep the order in which they came', async () => {
    const before = await last()
    const ids: string[] = []
    for (let n = 0; n < 8; n++) ids.push((await record(newId('cus'), `${n}`))._id)
    await placeEvents()
    expect((await placed(before)).map(([, eventId]) => eventId)).toEqual(ids)
  })

  test('follow the chain within a customer, though a server’s clock is late', async () => {
    const before = await last()
    const customerId = newId('cus')
    const ids = []
    for (let n = 0; n < 5; n++) ids.push((await record(customerId, `${n}`))._id)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 60_000 })
    for (let n = 0; n < 5; n++) ids.push((await record(customerId, `${n}`))._id)
    vi.useRealTimers()
    await placeEvents()
    expect((await placed(before)).map(([, eventId]) => eventId)).toEqual(ids)
  })
})
