import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { opMsg } from './messages.ts'
import { openEngine } from './openEngine.ts'
import { rawClient } from './rawClient.ts'

const engine = openEngine()
const ping = opMsg(1, { ping: 1, $db: 'admin' })

describe('limits', () => {
  test('a client over the limit is told, and served when another has left', async () => {
    const { socketPath } = await engine.gateway({ maxClients: 2 })
    const clients = await Promise.all([rawClient(socketPath), rawClient(socketPath)])
    for (const client of clients) {
      client.send(ping)
      expect(await client.answer()).toMatchObject({ ok: 1 })
    }
    const third = await rawClient(socketPath)
    third.send(opMsg(1, { hello: 1, $db: 'admin' }))
    expect(await third.answer()).toMatchObject({
      ok: 0,
      code: 462,
      errmsg: expect.stringContaining('2 connections at most'),
    })
    await third.closed
    clients[0]?.socket.destroy()
    await pause(50)
    const fourth = await rawClient(socketPath)
    fourth.send(ping)
    expect(await fourth.answer()).toMatchObject({ ok: 1 })
    for (const { socket } of [...clients, fourth]) socket.destroy()
  })

  test('a storm over the queue is refused at once with a retryable error; what is accepted is served', async () => {
    const { uri } = await engine.gateway({ maxWriteConnections: 2, maxWaiting: 10 })
    const client = engine.connect(uri, { maxPoolSize: 100, maxAdaptiveRetries: 0 })
    const collection = client.db('storm').collection<{ _id: number; n?: number }>('c')
    await collection.insertOne({ _id: 1, n: 0 })
    const add = () =>
      collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }).then(
        () => 'served',
        (error) => error,
      )
    await client.withSession(async (session) => {
      session.startTransaction()
      await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })
      // Ten wait for a connection, and two for the lock once their connection is open; the others for nothing.
      const storm = Array.from({ length: 40 }, add)
      const ends = await Promise.all(storm.map((end) => Promise.race([end, pause(1500, 'waits')])))
      const refused = ends.filter((end) => end !== 'waits')
      expect([28, 29, 30]).toContain(refused.length)
      for (const error of refused) {
        expect(error).toMatchObject({ code: 462, codeName: 'IngressRequestRateLimitExceeded' })
        expect(error.hasErrorLabel('SystemOverloadedError') && error.hasErrorLabel('RetryableError')).toBe(true)
      }
      await session.commitTransaction()
      const served = (await Promise.all(storm)).filter((end) => end === 'served')
      expect(served.length).toBe(40 - refused.length)
      expect(await collection.findOne()).toEqual({ _id: 1, n: 1 + served.length })
    })
  })

  test('open cursors are bounded', async () => {
    const { uri } = await engine.gateway({ maxCursors: 3 })
    const client = engine.connect(uri)
    const collection = client.db('bounded').collection('c')
    await collection.insertMany([{ a: 1 }, { a: 2 }, { a: 3 }])
    const open = Array.from({ length: 3 }, () => collection.find().sort({ a: 1 }).batchSize(1))
    for (const cursor of open) await cursor.next()
    await expect(collection.find().batchSize(1).toArray()).rejects.toMatchObject({ code: 462 })
    await open[0]?.close()
    expect(await collection.find().toArray()).toHaveLength(3)
    await Promise.all(open.map((cursor) => cursor.close()))
  })

  test('a cursor nobody reads is closed', { timeout: 30_000 }, async () => {
    const { uri } = await engine.gateway({ cursorIdleMs: 100 })
    const client = engine.connect(uri)
    const collection = client.db('idle').collection('c')
    await collection.insertMany([{ a: 1 }, { a: 2 }, { a: 3 }])
    await collection.find().sort({ a: 1 }).batchSize(1).next()
    const openCursors = async () => (await client.db('admin').command({ serverStatus: 1 })).metrics.cursor.open.total
    expect(await openCursors()).toBe(1)
    await expect.poll(openCursors, { timeout: 15_000 }).toBe(0)
  })
})
