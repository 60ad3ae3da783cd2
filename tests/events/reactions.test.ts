import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { startPlacing } from '#server/events/placing/startPlacing.ts'
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
const until = async (what: () => boolean) => {
  for (let n = 0; n < 200 && !what(); n++) await wait(20)
  expect(what()).toBe(true)
}

test('a reaction reads the log from its beginning, then on, and after a restart from where it was', async () => {
  const early = await write(3)
  const placing = startPlacing(failed)
  const seen: string[] = []
  const start = () =>
    startReaction({
      name: 'listing',
      failed,
      react: async (events) => void seen.push(...events.map(({ event }) => event._id)),
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
    react: async (events) => void seen.push(...events.map(({ event }) => event._id)),
  })
  await until(() => seen.length > 0)
  const before = seen.length
  const [id] = await write(1)
  await until(() => seen.length === before + 1)
  expect(seen.at(-1)).toBe(id)
  await reaction.stop()
  await placing.stop()
})
