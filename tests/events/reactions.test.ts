import { expect, test } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { startPlacing } from '#server/events/placing/startPlacing.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import { ParkedCustomerModel } from '#server/events/reactions/parkedCustomerModel.ts'
import { startReaction } from '#server/events/reactions/startReaction.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { nameChanged } from './nameChanged.ts'

await openDatabase()
const failed = () => {}
const write = async (count: number) => {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    ids.push((await inTransaction(() => recordEvent(null, nameChanged(newId('cus'), `${n}`))))._id)
  }
  return ids
}
const listing = (seen: string[]) => async (events: PlacedEvent[]) => {
  seen.push(...events.map(({ event }) => event._id))
  return null
}
const until = (what: () => boolean | Promise<boolean>, timeout = 20_000) =>
  expect.poll(what, { timeout, interval: 20 }).toBe(true)

test('a reaction reads the log from its beginning, then on, and after a restart from where it was', async () => {
  const early = await write(3)
  const placing = startPlacing(failed)
  const seen: string[] = []
  const start = () =>
    startReaction({
      name: 'listing',
      failed,
      react: listing(seen),
    })
  let reaction = start()
  await until(() => seen.length === 3)
  const later = await write(2)
  await until(() => seen.length === 5)
  await reaction.stop()
  const whileStopped = await write(2)
  reaction = start()
  await until(() => seen.length === 7)
  await reaction.stop()
  await placing.stop()
  expect(seen).toEqual([...early, ...later, ...whileStopped])
})

test('a batch that failed comes again, nothing after it first', async () => {
  const ids = await write(3)
  while ((await placeEvents()) > 0);
  const attempts: string[][] = []
  const reaction = startReaction({
    name: 'stumbling',
    failed,
    react: async (events) => {
      attempts.push(events.map(({ event }) => event._id))
      if (attempts.length === 1) throw new Error('mail server is away')
      return null
    },
  })
  await until(() => attempts.length === 2)
  await reaction.stop()
  expect(attempts[1]).toEqual(attempts[0])
  expect(attempts[0]?.slice(-3)).toEqual(ids)
})

test('events of one process are placed within a blink, those of another within its poll', async () => {
  const placing = startPlacing(failed)
  const seen: string[] = []
  const reaction = startReaction({
    name: 'watching',
    failed,
    react: listing(seen),
  })
  await until(() => seen.length > 0)
  const before = seen.length
  const [id] = await write(1)
  await until(() => seen.length === before + 1)
  expect(seen.at(-1)).toBe(id)
  await reaction.stop()
  await placing.stop()
})

test('a customer whose event can not be taken waits alone, and in order when it can', async () => {
  const bad = newId('cus')
  const good = newId('cus')
  let broken = true
  const seen: string[] = []
  const ids: string[] = []
  const record = async (customerId: string) =>
    ids.push((await inTransaction(() => recordEvent(null, nameChanged(customerId, 'x'))))._id)
  await record(bad)
  const [first = ''] = ids
  const reaction = startReaction({
    name: 'parking',
    failed,
    react: async (events) => {
      if (broken && events.some(({ event }) => event._id === first)) throw new TypeError('secret of a customer')
      const own = events.filter(({ event }) => [bad, good].includes(event.customerId))
      return async () => void seen.push(...own.map(({ event }) => event._id))
    },
  })
  for (const customerId of [good, bad, good]) await record(customerId)
  while ((await placeEvents()) > 0);
  await until(() => seen.length === 2)
  expect(seen).toEqual([ids[1], ids[3]])
  expect(await ParkedCustomerModel.findOne({}).lean()).toMatchObject({ customerId: bad, lastFailure: 'TypeError' })
  await record(bad)
  await record(good)
  while ((await placeEvents()) > 0);
  await until(() => seen.length === 3)
  expect(seen.at(-1)).toBe(ids[5])
  broken = false
  await ParkedCustomerModel.updateOne({}, { $set: { nextTryAt: new Date(0) } })
  await until(() => seen.length === 6)
  expect(seen.slice(3)).toEqual([ids[0], ids[2], ids[4]])
  await until(async () => (await ParkedCustomerModel.countDocuments({})) === 0)
  await reaction.stop()
}, 60_000)
