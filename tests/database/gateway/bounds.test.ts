import { describe, expect, test } from 'vitest'
import { openEngine } from './openEngine.ts'

const engine = openEngine()
type Doc = { _id: string | number; n?: number; by?: string }

const openTransactions = () =>
  engine.sql(
    "SELECT pid::text FROM pg_stat_activity WHERE application_name LIKE 'gateway%' AND state = 'idle in transaction'",
  )

describe('transactions have bounds', () => {
  test('one older than its lifetime is aborted; its client is told that it may be repeated', async () => {
    const { uri } = await engine.gateway({ transactionLifetimeMs: 300 })
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('lifetime')
    await collection.insertOne({ _id: 1, n: 0 })
    await client.withSession(async (session) => {
      session.startTransaction()
      await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })
      await expect.poll(openTransactions, { timeout: 3_000 }).toEqual([])
      const error = await collection.findOne({ _id: 1 }, { session }).catch((thrown) => thrown)
      expect(error).toMatchObject({ code: 251 })
      expect(error.hasErrorLabel('TransientTransactionError')).toBe(true)
      await session.abortTransaction()
    })
    expect(await collection.findOne()).toEqual({ _id: 1, n: 0 })
  })

  test('one whose client stands still is aborted long before that; one that goes on is not', async () => {
    const { uri } = await engine.gateway({ transactionIdleMs: 300 })
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('idle')
    await collection.insertOne({ _id: 1, n: 0 })
    await client.withSession(async (session) => {
      session.startTransaction()
      for (let step = 0; step < 6; step++) {
        await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      await session.commitTransaction()
      session.startTransaction()
      await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })
      await expect.poll(openTransactions, { timeout: 3_000 }).toEqual([])
      const error = await session.commitTransaction().catch((thrown) => thrown)
      expect(error).toMatchObject({ code: 251 })
    })
    expect(await collection.findOne()).toEqual({ _id: 1, n: 6 })
  })

  test('a lock held too long is a write conflict, labelled', async () => {
    const { uri } = await engine.gateway({ transactionLockWaitMs: 200 })
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('locked')
    await collection.insertOne({ _id: 1 })
    const [holder, waiter] = [client.startSession(), client.startSession()]
    holder.startTransaction()
    await collection.updateOne({ _id: 1 }, { $set: { by: 'holder' } }, { session: holder })
    waiter.startTransaction()
    const error = await collection
      .updateOne({ _id: 1 }, { $set: { by: 'waiter' } }, { session: waiter })
      .catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 112 })
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true)
    await holder.commitTransaction()
    await Promise.all([holder.endSession(), waiter.endSession()])
    expect(await collection.findOne()).toEqual({ _id: 1, by: 'holder' })
  })

  test('writers that wait for a lock do not hold readers up', async () => {
    const { uri } = await engine.gateway({ maxWriteConnections: 2, maxReadConnections: 2 })
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('held')
    await collection.insertMany([
      { _id: 1, n: 0 },
      { _id: 2, n: 0 },
    ])
    await client.withSession(async (session) => {
      session.startTransaction()
      await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })
      const waiting = Array.from({ length: 5 }, () => collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }))
      for (let round = 0; round < 20; round++) expect(await collection.countDocuments({ n: 0 })).toBe(2)
      await session.commitTransaction()
      await Promise.all(waiting)
    })
    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, n: 6 })
  })

  test('many clients and few connections: all get their turn', async () => {
    const { uri } = await engine.gateway({ maxTransactionConnections: 3, maxReadConnections: 2 })
    const client = engine.connect(uri, { maxPoolSize: 60 })
    const collection = client.db('d').collection<Doc>('turns')
    await collection.insertOne({ _id: 'made' })
    const add = (_id: number) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          await collection.insertOne({ _id }, { session })
          await collection.findOne({ _id }, { session })
          await collection.countDocuments()
        }),
      )
    await Promise.all(Array.from({ length: 40 }, (_, n) => add(n)))
    expect(await collection.countDocuments()).toBe(41)
  })

  test('commands of one session sent side by side take turns', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('side by side')
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await collection.insertOne({ _id: 'first' }, { session })
        await Promise.all(Array.from({ length: 20 }, (_, n) => collection.insertOne({ _id: n }, { session })))
      }),
    )
    expect(await collection.countDocuments()).toBe(21)
  })

  test('a commit sent again is answered again; ended sessions are forgotten', async () => {
    const { uri } = await engine.gateway()
    const client = engine.connect(uri)
    const collection = client.db('d').collection<Doc>('again')
    const session = client.startSession()
    session.startTransaction()
    await collection.insertOne({ _id: 1 }, { session })
    await session.commitTransaction()
    await session.commitTransaction()
    expect(await collection.countDocuments()).toBe(1)
    await client.db('admin').command({ endSessions: [session.id] })
    await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 })
    await session.endSession()
  })
})
