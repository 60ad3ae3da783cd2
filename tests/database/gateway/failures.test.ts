import { setTimeout as pause } from 'node:timers/promises'
import { UUID } from 'bson'
import { describe, expect, onTestFinished, test } from 'vitest'
import { opMsg } from './messages.ts'
import { openEngine } from './openEngine.ts'
import { rawClient } from './rawClient.ts'

const engine = openEngine()
type Doc = { _id: string | number; n?: number; by?: string }

/** A pipeline that runs for many seconds unless it is stopped. */
const SLOW = [
  { $documents: Array.from({ length: 60 }, (_, n) => ({ n })) },
  { $group: { _id: null, all: { $push: '$n' } } },
  ...['a', 'b', 'c', 'd'].flatMap((name) => [{ $set: { [name]: '$all' } }, { $unwind: `$${name}` }]),
  { $group: { _id: { $mod: [{ $add: ['$a', '$b', '$c', '$d'] }, 7] }, n: { $sum: 1 } } },
]
const runningQueries = (state = 'active') =>
  engine.sql(`SELECT pid::text FROM pg_stat_activity WHERE application_name LIKE 'gateway%' AND state = '${state}'`)
const openTransactions = () => runningQueries('idle in transaction')
const kill = (pids: (string | undefined)[]) =>
  engine.sql(`SELECT pg_terminate_backend(pid)::text FROM unnest('{${pids.join(',')}}'::int[]) pid`)

describe('a backend that dies', () => {
  test('in the middle of a request: a clear error, and the connection is replaced', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri, { retryReads: false })
    const slow = client
      .db('d')
      .aggregate(SLOW)
      .toArray()
      .catch((error) => error)
    await expect.poll(async () => (await runningQueries()).length, { timeout: 5_000 }).toBe(1)
    await kill(await runningQueries())
    expect(await slow).toMatchObject({
      code: 6,
      codeName: 'HostUnreachable',
      message: expect.stringContaining('connection to the database engine was lost'),
    })
    expect(await client.db('d').command({ ping: 1 })).toMatchObject({ ok: 1 })
    await client.db('d').collection<Doc>('after').insertOne({ _id: 1 })
  })

  test('between requests: nobody notices', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri, { retryReads: false })
    const collection = client.db('d').collection<Doc>('unnoticed')
    await collection.insertOne({ _id: 1 })
    const idle = await runningQueries('idle')
    await kill(idle)
    // Told to end, a backend of a busy machine takes its time; then the gateway hears that the line is closed.
    await expect.poll(async () => (await runningQueries('idle')).filter((pid) => idle.includes(pid))).toEqual([])
    await pause(50)
    expect(await collection.countDocuments()).toBe(1)
  })

  test('by a crash: PostgreSQL recovers; who asks meanwhile is served after, or told that the connection was lost', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('crash')
    await collection.insertOne({ _id: 1 })
    const [pid] = await runningQueries('idle')
    process.kill(Number(pid), 'SIGKILL')
    await pause(20)
    const count = () => collection.countDocuments().catch((error) => error.code)
    const ends = new Set(await Promise.all(Array.from({ length: 10 }, count)))
    expect([...ends].filter((end) => end !== 1 && end !== 6)).toEqual([])
    await expect.poll(count).toBe(1)
    await collection.insertOne({ _id: 2 })
    expect(await collection.countDocuments()).toBe(2)
  })

  test('a gateway can be started while PostgreSQL recovers', async () => {
    const first = await engine.gateway()
    const collection = engine.connect(first.uri).db('d').collection<Doc>('recovering')
    await collection.insertOne({ _id: 1 })
    const [pid] = await runningQueries('idle')
    const starts = Array.from({ length: 8 }, async (_, n) => {
      await pause(20 * n)
      return engine.gateway()
    })
    process.kill(Number(pid), 'SIGKILL')
    for (const { uri } of await Promise.all(starts)) {
      expect(await engine.connect(uri).db('d').collection('recovering').countDocuments()).toBe(1)
    }
  })

  test('in a transaction: it may be repeated, and withTransaction does', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('repeated')
    await collection.insertOne({ _id: 0 })
    let attempts = 0
    await client.withSession((session) =>
      session.withTransaction(async () => {
        attempts += 1
        await collection.insertOne({ _id: 1 }, { session })
        if (attempts === 1) await kill(await openTransactions())
        await collection.insertOne({ _id: 2 }, { session })
      }),
    )
    expect(attempts).toBe(2)
    expect(await collection.countDocuments()).toBe(3)
  })

  test('before a commit is begun: nothing is committed, and the whole may be repeated', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('uncommitted')
    await collection.insertOne({ _id: 0 })
    await client.withSession(async (session) => {
      session.startTransaction()
      await collection.insertOne({ _id: 1 }, { session })
      await kill(await openTransactions())
      await pause(50)
      const error = await session.commitTransaction().catch((thrown) => thrown)
      expect(error.hasErrorLabel('TransientTransactionError')).toBe(true)
    })
    expect(await collection.countDocuments()).toBe(1)
  })

  test('in the commit itself: the outcome is unknown to the client, and the repeated commit tells it', async () => {
    const { uri, socketPath } = await engine.gateway()
    const collection = engine.connect(uri).db('d').collection<Doc>('outcome')
    await collection.insertOne({ _id: 0 })
    const inCommit = (application: string) =>
      engine.sql(
        `SELECT pid::text FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND application_name = '${application}'`,
      )
    const waitForStandby = async (standby: string) => {
      await engine.sql(`ALTER SYSTEM SET synchronous_standby_names = '${standby}'`)
      await engine.sql('SELECT pg_reload_conf()::text')
    }
    onTestFinished(() => waitForStandby(''))
    // By hand: a driver repeats the commit by itself.
    const client = await rawClient(socketPath)
    const transaction = { lsid: { id: new UUID() }, txnNumber: 1n, autocommit: false }
    const insert = { insert: 'outcome', documents: [{ _id: 1 }], $db: 'd', ...transaction, startTransaction: true }
    const commit = opMsg(2, { commitTransaction: 1, $db: 'admin', ...transaction })
    client.send(opMsg(1, insert))
    expect(await client.answer()).toMatchObject({ ok: 1, n: 1 })
    // A standby that does not exist: commits are written, and wait. The setting is in force when one of ours does.
    await waitForStandby('nobody')
    const tryOut = async () => {
      engine.sql("SELECT pg_logical_emit_message(true, 'test', 'commit')::text").catch(() => {})
      return (await inCommit('')).length > 0
    }
    await expect.poll(tryOut, { timeout: 5_000 }).toBe(true)
    client.send(commit)
    const committing = () => inCommit('gateway transactions')
    await expect.poll(async () => (await committing()).length, { timeout: 5_000 }).toBe(1)
    await kill(await committing())
    expect(await client.answer()).toMatchObject({ ok: 0, code: 6, errorLabels: ['UnknownTransactionCommitResult'] })
    await waitForStandby('')
    client.send(commit)
    expect(await client.answer()).toMatchObject({ ok: 1 })
    client.socket.destroy()
    expect(await collection.countDocuments()).toBe(2)
  })

  test('with every other at once: the storm after it is served', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri, { maxPoolSize: 50 })
    const collection = client.db('d').collection<Doc>('storm')
    await Promise.all(Array.from({ length: 50 }, (_, n) => collection.insertOne({ _id: n })))
    await kill(await runningQueries('idle'))
    const counts = await Promise.all(Array.from({ length: 50 }, () => collection.countDocuments()))
    expect(new Set(counts)).toEqual(new Set([50]))
  })
})

describe('a client that leaves', () => {
  test('has its running query cancelled', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri)
    const slow = client
      .db('d')
      .aggregate(SLOW)
      .toArray()
      .catch((error) => error)
    await expect.poll(async () => (await runningQueries()).length, { timeout: 5_000 }).toBe(1)
    await client.close()
    await slow
    await expect.poll(() => runningQueries(), { timeout: 3_000 }).toEqual([])
  })

  test('has its open transaction aborted, and its locks are free', async () => {
    const { uri } = await engine.gateway()
    const [leaving, staying] = [engine.connect(uri), engine.connect(uri)]
    const collection = staying.db('d').collection<Doc>('left')
    await collection.insertOne({ _id: 1, n: 0 })
    const session = leaving.startSession()
    session.startTransaction()
    await leaving
      .db('d')
      .collection<Doc>('left')
      .updateOne({ _id: 1 }, { $inc: { n: 100 } }, { session })
    expect(await openTransactions()).toHaveLength(1)
    await leaving.close()
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } })
    expect(await collection.findOne()).toEqual({ _id: 1, n: 1 })
    expect(await openTransactions()).toEqual([])
  })
})
