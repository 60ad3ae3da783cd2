import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startGateway } from '#server/database/embedded/gateway/startGateway.ts'
import { opMsg, opQuery } from './messages.ts'
import { openEngine } from './openEngine.ts'
import { rawClient } from './rawClient.ts'

const engine = openEngine()
const ping = opMsg(1, { ping: 1, $db: 'admin' })

describe('the socket', () => {
  test('only its owner can open it, and there is no other way in', async () => {
    const { socketPath, uri } = await engine.gateway()
    expect(lstatSync(socketPath).mode & 0o777).toBe(0o600)
    expect(lstatSync(dirname(socketPath)).mode & 0o777).toBe(0o700)
    expect(uri).toContain(encodeURIComponent(socketPath))
  })

  test('a directory that others may enter is refused', async () => {
    const directory = join(engine.folder, 'open')
    mkdirSync(directory)
    chmodSync(directory, 0o755)
    const start = startGateway({ pgSocketDir: engine.pgSocketDir(), socketPath: join(directory, 'm.sock') })
    await expect(start).rejects.toThrow(/give it mode 0700/)
    expect(readdirSync(directory)).toEqual([])
  })

  test('a left-over socket is replaced, one that is listened on is not', async () => {
    const directory = join(engine.folder, 'left')
    mkdirSync(directory, { mode: 0o700 })
    const socketPath = join(directory, 'm.sock')
    writeFileSync(socketPath, '')
    const first = await startGateway({ pgSocketDir: engine.pgSocketDir(), socketPath })
    onTestFinished(() => first.stop())
    await expect(startGateway({ pgSocketDir: engine.pgSocketDir(), socketPath })).rejects.toThrow(
      /Another gateway listens/,
    )
    const client = engine.connect(first.uri)
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 })
  })

  test('without an engine the start fails and says so', async () => {
    const start = startGateway({
      pgSocketDir: join(engine.folder, 'nowhere'),
      socketPath: join(engine.folder, 'x', 'm.sock'),
    })
    await expect(start).rejects.toThrow(/could not start/)
  })

  test('too long a path is told before anything is made', async () => {
    const socketPath = join(engine.folder, 'x'.repeat(120), 'm.sock')
    await expect(startGateway({ pgSocketDir: engine.pgSocketDir(), socketPath })).rejects.toThrow(
      /longer than 107 bytes/,
    )
  })

  test('after stop the socket is gone and clients are cut off', async () => {
    const gateway = await engine.gateway()
    const client = await rawClient(gateway.socketPath)
    client.send(ping)
    expect(await client.answer()).toMatchObject({ ok: 1 })
    await gateway.stop()
    await client.closed
    expect(readdirSync(dirname(gateway.socketPath))).toEqual([])
  })
})

describe('the process', () => {
  test('killed, it is started again, and drivers go on; a stop is no failure', async () => {
    const gateway = await engine.start()
    const told: Error[] = []
    gateway.onFailure((error) => told.push(error))
    const collection = engine.connect(gateway.uri).db('d').collection('restarted')
    await collection.insertOne({ a: 1 })
    const first = gateway.processId()
    process.kill(first, 'SIGKILL')
    await expect.poll(() => collection.countDocuments().catch((error) => error.name), { timeout: 10_000 }).toBe(1)
    expect(gateway.processId()).not.toBe(first)
    expect(gateway.log.map(({ message }) => message)).toEqual([expect.stringMatching(/SIGKILL.*started again/)])
    await gateway.stop()
    expect(told).toEqual([])
  })

  test('ending again and again, it is given up, and that is told', async () => {
    const gateway = await engine.start()
    const told: string[] = []
    gateway.onFailure((error) => told.push(error.message))
    let last = 0
    for (let round = 0; round < 6; round++) {
      await expect.poll(() => gateway.processId(), { timeout: 10_000 }).not.toBe(last)
      last = gateway.processId()
      process.kill(last, 'SIGKILL')
    }
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([expect.stringContaining('not started again')])
    await gateway.stop()
  })

  test('Ctrl-C and SIGTERM to the whole group do not end it before the product does', async () => {
    const { processId, socketPath } = await engine.gateway()
    const serving = processId()
    process.kill(serving, 'SIGINT')
    process.kill(serving, 'SIGTERM')
    const client = await rawClient(socketPath)
    client.send(ping)
    expect(await client.answer()).toMatchObject({ ok: 1 })
    client.socket.destroy()
  })

  test('it ends with a product that is killed, and the next one takes its place', async () => {
    const socketPath = join(engine.folder, 'killed', 'm.sock')
    const options = JSON.stringify({ pgSocketDir: engine.pgSocketDir(), socketPath })
    const program = `const { startGateway } = await import('#server/database/embedded/gateway/startGateway.ts')
      console.log((await startGateway(${options})).processId())`
    const product = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(product.stdout, 'data')
    const gatewayId = Number(String(line))
    product.kill('SIGKILL')
    const next = await startGateway({ pgSocketDir: engine.pgSocketDir(), socketPath })
    onTestFinished(() => next.stop())
    // Empty for a process that has ended and is not yet buried.
    const commandLine = () => {
      const path = `/proc/${gatewayId}/cmdline`
      return existsSync(path) ? readFileSync(path, 'utf8') : ''
    }
    await expect.poll(commandLine).toBe('')
    const client = await rawClient(socketPath)
    client.send(ping)
    expect(await client.answer()).toMatchObject({ ok: 1 })
    client.socket.destroy()
  })
})

describe('greetings', () => {
  test('by OP_QUERY and by OP_MSG: a replica set of one with sessions and limits', async () => {
    const { socketPath } = await engine.gateway()
    const client = await rawClient(socketPath)
    client.send(opQuery(7, { ismaster: 1, helloOk: true }))
    expect(await client.answer()).toMatchObject({ ismaster: true, helloOk: true, maxWireVersion: 21, ok: 1 })
    client.send(opMsg(8, { hello: 1, $db: 'admin' }))
    const hello = await client.answer()
    expect(hello).toMatchObject({
      isWritablePrimary: true,
      logicalSessionTimeoutMinutes: 30,
      maxMessageSizeBytes: 48_000_000,
    })
    expect(hello).toMatchObject({ maxBsonObjectSize: 16_777_216, maxWriteBatchSize: 25_000 })
    client.socket.destroy()
  })

  test('requests sent ahead are answered in order', async () => {
    const { socketPath } = await engine.gateway()
    const client = await rawClient(socketPath)
    const finds = Array.from({ length: 200 }, (_, n) =>
      opMsg(n, { aggregate: 1, pipeline: [{ $documents: [{ n }] }], cursor: {}, $db: 'd' }),
    )
    client.send(Buffer.concat(finds))
    for (let n = 0; n < 200; n++) expect((await client.answer())?.cursor.firstBatch).toEqual([{ n }])
    client.socket.destroy()
  })
})

describe('broken clients lose their own connection and nobody else', () => {
  let shared: Awaited<ReturnType<typeof engine.start>>
  beforeAll(async () => {
    shared = await engine.start()
  })
  afterAll(() => shared.stop())
  const int32 = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32LE(value)
    return bytes
  }
  const withOpCode = (opCode: number) => {
    const bytes = Buffer.from(ping)
    bytes.writeInt32LE(opCode, 12)
    return bytes
  }
  const withFlags = (flags: number) => {
    const bytes = Buffer.from(ping)
    bytes.writeInt32LE(flags, 16)
    return bytes
  }
  const truncated = opMsg(1, { insert: 'c', $db: 'd' }, { documents: [{ _id: 1 }] })
  truncated.writeInt32LE(400, truncated.length - 14)

  test.each<[string, Buffer]>([
    ['noise', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    ['a negative length', Buffer.concat([int32(-5), Buffer.alloc(100)])],
    ['a length under the header', Buffer.concat([int32(15), Buffer.alloc(100)])],
    ['more than 48 MB announced', Buffer.concat([int32(60_000_000), ping.subarray(4)])],
    ['OP_COMPRESSED', withOpCode(2012)],
    ['unknown required flags', withFlags(1 << 7)],
    ['a document that ends early', truncated],
    ['no body', Buffer.concat([int32(21), int32(1), int32(0), int32(2013), int32(0), Buffer.of(9)])],
  ])('%s', async (_name, bytes) => {
    const { socketPath, log } = shared
    const logged = log.length
    const [good, bad] = await Promise.all([rawClient(socketPath), rawClient(socketPath)])
    bad.send(bytes)
    await bad.closed
    good.send(ping)
    expect(await good.answer()).toMatchObject({ ok: 1 })
    await expect.poll(() => log.slice(logged).map(({ level }) => level)).toEqual(['warn'])
    good.socket.destroy()
  })

  test('a document over 16 MiB is refused by an answer, not by hanging up', async () => {
    const { socketPath } = shared
    const client = await rawClient(socketPath)
    client.send(opMsg(1, { insert: 'c', $db: 'd' }, { documents: [{ _id: 1, text: 'x'.repeat(17_000_000) }] }))
    expect(await client.answer()).toMatchObject({ ok: 0, code: 10334, codeName: 'BSONObjectTooLarge' })
    client.send(opMsg(2, { insert: 'c', documents: [{ text: 'x'.repeat(17_000_000) }], $db: 'd' }))
    expect(await client.answer()).toMatchObject({ ok: 0, code: 10334 })
    client.send(ping)
    expect(await client.answer()).toMatchObject({ ok: 1 })
    client.socket.destroy()
  })

  test('broken BSON inside a document is refused by the engine, and the connection goes on', async () => {
    const { socketPath } = shared
    const client = await rawClient(socketPath)
    const message = opMsg(1, { insert: 'c', $db: 'd' }, { documents: [{ _id: 1, inner: { text: 'abcdef' } }] })
    const place = message.indexOf('text\0')
    // The string inside announces more bytes than its document has.
    message.writeInt32LE(1000, place + 5)
    client.send(message)
    expect(await client.answer()).toMatchObject({ n: 0, writeErrors: [{ index: 0 }] })
    client.send(ping)
    expect(await client.answer()).toMatchObject({ ok: 1 })
    client.socket.destroy()
  })

  test('a client that sends half a message and waits holds nobody up', async () => {
    const { socketPath } = shared
    const [slow, fast] = await Promise.all([rawClient(socketPath), rawClient(socketPath)])
    slow.send(ping.subarray(0, 20))
    fast.send(ping)
    expect(await fast.answer()).toMatchObject({ ok: 1 })
    slow.send(ping.subarray(20))
    expect(await slow.answer()).toMatchObject({ ok: 1 })
    slow.socket.destroy()
    fast.socket.destroy()
  })
})
