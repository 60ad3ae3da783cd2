import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { ReactionLeaseModel } from '#server/events/reactions/reactionLeaseModel.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { nameChanged } from './nameChanged.ts'
import { ReactedModel } from './reactedModel.ts'

const { connection } = await openDatabase()
const uri = (connection as unknown as { _connectionString: string })._connectionString
const PROCESSES = 3
const CUSTOMERS = 4
const EVENTS = 15
/** Between two lines of one event, in milliseconds: long enough that a kill falls into the middle of a batch. */
const PACE = 15
/** Processes have to start, on a machine that may be busy (milliseconds). */
const PATIENCE = 60_000
/** A lease that nobody renews any more is free after this (milliseconds), on a busy machine too. */
const SECONDS = 15_000

const children: ChildProcess[] = []
const errors: string[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})
const start = async () => {
  const child = spawn(process.execPath, ['tests/events/reactInProcess.ts', uri, String(PACE)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  children.push(child)
  child.stderr?.on('data', (part) => errors.push(String(part)))
  await once(child.stdout ?? child, 'data')
  return child
}
const write = async (customers: string[]) => {
  for (let n = 0; n < EVENTS; n++)
    await inTransaction(() =>
      recordEvents(
        null,
        customers.map((id) => nameChanged(id, `${n}`)),
      ),
    )
  while ((await placeEvents()) > 0);
}
const lines = () => ReactedModel.countDocuments({})
const holder = async () => (await ReactionLeaseModel.findById('lines').lean())?.holder ?? null
const readersOf = async () => new Set((await ReactedModel.find({}).lean()).map((line) => line.process))

test(
  'of several processes one reads at a time; killed in the middle, another goes on within seconds, each event once and in order',
  async () => {
    const customers = Array.from({ length: CUSTOMERS }, () => newId('cus'))
    const all = 2 * CUSTOMERS * EVENTS
    await write(customers)
    await Promise.all(Array.from({ length: PROCESSES }, start))
    await expect.poll(lines, { timeout: PATIENCE / 2, interval: 20 }).toBeGreaterThan(7)
    const readers = await readersOf()
    expect(readers.size).toBe(1)

    const before = await holder()
    const killed = children.find(({ pid }) => readers.has(pid ?? 0))
    killed?.kill('SIGKILL')
    const killedAt = Date.now()
    expect(await lines()).toBeLessThan(all / 2)
    await expect.poll(holder, { timeout: SECONDS, interval: 50 }).not.toBe(before)
    expect(Date.now() - killedAt).toBeLessThan(SECONDS)

    await write(customers)
    await expect.poll(lines, { timeout: PATIENCE / 2, interval: 50 }).toBe(all)
    expect((await readersOf()).size).toBe(2)
    const reacted = await ReactedModel.find({}).sort({ position: 1 }).lean()
    expect(reacted.map(({ position }) => position)).toEqual(Array.from({ length: all }, (_, at) => at + 1))
    for (const id of customers)
      expect(reacted.filter(({ customerId }) => customerId === id).map(({ index }) => index)).toEqual(
        Array.from({ length: 2 * EVENTS }, (_, at) => at),
      )

    // Told to stop, the one that reads gives its lease back at once.
    const alive = children.filter((child) => child !== killed)
    for (const child of alive) child.stdin?.end()
    await Promise.all(alive.map((child) => child.exitCode === null && once(child, 'exit')))
    expect(await holder()).toBeNull()
    expect(errors).toEqual([])
  },
  2 * PATIENCE,
)

test(
  'a process that sleeps over its lease keeps nothing of what it does when it wakes',
  async () => {
    await ReactedModel.deleteMany({})
    const sleeper = await start()
    await expect.poll(holder, { timeout: SECONDS }).not.toBeNull()
    const first = await holder()
    await write([newId('cus')])
    await expect.poll(lines, { timeout: SECONDS, interval: 10 }).toBeGreaterThan(0)
    sleeper.kill('SIGSTOP')
    const other = await start()
    await expect.poll(holder, { timeout: SECONDS, interval: 50 }).not.toBe(first)
    await expect.poll(lines, { timeout: PATIENCE / 2, interval: 50 }).toBe(EVENTS)
    sleeper.kill('SIGCONT')
    for (const child of [sleeper, other]) child.stdin?.end()
    await Promise.all([sleeper, other].map((child) => child.exitCode === null && once(child, 'exit')))
    const reacted = await ReactedModel.find({}).sort({ position: 1 }).lean()
    expect(reacted.map(({ index }) => index)).toEqual(Array.from({ length: EVENTS }, (_, at) => at))
  },
  2 * PATIENCE,
)
