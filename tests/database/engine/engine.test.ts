import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runSql } from '#server/database/embedded/engine/runSql.ts'
import { startEngine } from '#server/database/embedded/engine/startEngine.ts'
import { startEmbedded } from '#server/database/embedded/startEmbedded.ts'
import { engineOptions, withClient } from './engineClient.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const isAlive = (pid: number) => existsSync(`/proc/${pid}`)

/** Starts writeUntilStopped.ts on a data directory; resolves when it has so many writes acknowledged. */
async function startWriters(dataDir: string, enough: number) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./writeUntilStopped.ts', import.meta.url)), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const acknowledged: number[] = []
  let said = ''
  let enginePid = 0
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.on('close', () => reject(new Error('The writers ended too early')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('engine ')) enginePid = Number(line.slice('engine '.length))
      else if (/^\d+$/.test(line)) acknowledged.push(Number(line))
      else said += line
      if (acknowledged.length >= enough) resolve()
    })
  })
  return { child: child as ChildProcess & { pid: number }, acknowledged, enginePid, ended, said: () => said }
}

const readNumbers = (uri: string) =>
  withClient(uri, async (client) => {
    const documents = await client.db().collection<{ _id: number; text: string }>('acknowledged').find().toArray()
    expect(documents.filter(({ _id, text }) => text !== `document ${_id} äö`)).toEqual([])
    return new Set(documents.map(({ _id }) => _id))
  })

describe('settings', () => {
  test('nothing acknowledged can be lost, nobody gets in over TCP, errors with documents stay out of the log', async () => {
    const engine = await startEngine(engineOptions(temporaryFolder()))
    try {
      const show = async (name: string) =>
        (await runSql(engine.programs, engine.postgresSocketDir, `SHOW ${name}`)).trim()
      const expected = {
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
        data_checksums: 'on',
        listen_addresses: '',
        shared_buffers: '128MB',
        log_min_messages: 'log',
        'documentdb.alternate_index_handler_name': 'extended_rum',
      }
      for (const [name, value] of Object.entries(expected))
        expect(`${name} ${await show(name)}`).toBe(`${name} ${value}`)
      const mode = (path: string) => statSync(path).mode & 0o777
      expect(mode(engine.postgresSocketDir)).toBe(0o700)
      expect(mode(engine.gatewaySocketDir)).toBe(0o700)
      if (process.getuid?.() === 0) expect(statSync(`/proc/${engine.info.processId}`).uid).not.toBe(0)
    } finally {
      await engine.stop()
    }
  })
})

describe('one data directory', () => {
  test('a second start says so and stops; after a clean stop nothing is left but the data', async () => {
    const dataDir = temporaryFolder()
    const engine = await startEngine(engineOptions(dataDir))
    await expect(startEngine(engineOptions(dataDir))).rejects.toThrow(
      `Another Y-CRM is running on the data directory ${dataDir}.`,
    )
    await engine.stop()
    expect(isAlive(engine.info.processId)).toBe(false)
    expect(readFileSync(join(dataDir, 'database/engine.log'), 'utf8')).toMatch(/database system is shut down\n$/)
    expect(readdirSync(join(dataDir, 'database')).sort()).toEqual(['engine.log', 'lock', 'postgres'])
  })

  test('a path too long for a socket puts the sockets into a short folder that is removed again', async () => {
    const dataDir = join(temporaryFolder(), 'deep'.repeat(30))
    const database = await startEmbedded(engineOptions(dataDir))
    const socket = decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(database.uri)?.[1] ?? '')
    expect(existsSync(socket)).toBe(true)
    expect(socket).not.toContain('deep')
    await withClient(database.uri, (client) => client.db().collection('x').insertOne({ a: 1 }))
    await database.stop()
    expect(existsSync(socket)).toBe(false)
  })

  test.runIf(process.getuid?.() === 0)('a closed folder on the way is named when root starts it', async () => {
    const closed = temporaryFolder()
    chmodSync(closed, 0o700)
    await expect(startEngine(engineOptions(join(closed, 'data')))).rejects.toThrow(
      new RegExp(`may not enter ${closed} on the way[\\s\\S]*chmod o\\+x ${closed}`),
    )
  })

  test('what an interrupted first start left is cleared away', async () => {
    const dataDir = temporaryFolder()
    const unfinished = join(dataDir, 'database/postgres.unfinished-1/base')
    mkdirSync(unfinished, { recursive: true })
    const engine = await startEngine(engineOptions(dataDir))
    await engine.stop()
    expect(existsSync(unfinished)).toBe(false)
  })

  test('data of another engine is refused, untouched, and both versions are named', async () => {
    const dataDir = temporaryFolder()
    const engine = await startEngine(engineOptions(dataDir))
    await engine.stop()
    const record = join(dataDir, 'database/postgres/y-crm-engine.json')
    const other = JSON.stringify({ engineVersion: 'postgresql-18.0-1_documentdb-0.9-1', prepared: true })
    writeFileSync(record, other)
    const log = readFileSync(join(dataDir, 'database/engine.log'), 'utf8')
    const attempt = startEngine(engineOptions(dataDir))
    await expect(attempt).rejects.toThrow(/postgresql-18\.0-1_documentdb-0\.9-1[\s\S]*engine:upgrade/)
    await expect(attempt).rejects.toThrow(engine.info.engineVersion)
    expect(readFileSync(record, 'utf8')).toBe(other)
    expect(readFileSync(join(dataDir, 'database/engine.log'), 'utf8')).toBe(log)
    // Asked for, it changes.
    const changed = await startEngine({ ...engineOptions(dataDir), changeEngine: true })
    await changed.stop()
    const again = await startEngine(engineOptions(dataDir))
    await again.stop()
    expect(again.info.engineVersion).toBe(engine.info.engineVersion)
  })
})

describe('after kill -9 the next start has everything that was acknowledged', () => {
  const enough = 300

  test('of the engine', async () => {
    const dataDir = temporaryFolder()
    const writers = await startWriters(dataDir, enough)
    process.kill(writers.enginePid, 'SIGKILL')
    await writers.ended
    const database = await startEmbedded(engineOptions(dataDir))
    const found = await readNumbers(database.uri)
    await database.stop()
    expect(writers.acknowledged.filter((number) => !found.has(number))).toEqual([])
  })

  test('of the product, twice, started again at once', async () => {
    const dataDir = temporaryFolder()
    const acknowledged: number[] = []
    for (let round = 0; round < 2; round += 1) {
      const writers = await startWriters(dataDir, enough)
      writers.child.kill('SIGKILL')
      await writers.ended
      acknowledged.push(...writers.acknowledged)
    }
    const database = await startEmbedded(engineOptions(dataDir))
    const found = await readNumbers(database.uri)
    await database.stop()
    expect(acknowledged.length).toBeGreaterThanOrEqual(2 * enough)
    expect(acknowledged.filter((number) => !found.has(number))).toEqual([])
  })

  test('of the whole machine: a process file whose number another process has by now', async () => {
    const dataDir = temporaryFolder()
    const engine = await startEngine(engineOptions(dataDir))
    const file = join(dataDir, 'database/postgres/postmaster.pid')
    const text = readFileSync(file, 'utf8')
    process.kill(engine.info.processId, 'SIGKILL')
    await engine.stop()
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)))
    const again = await startEngine(engineOptions(dataDir))
    await again.stop()
    expect(isAlive(process.pid)).toBe(true)
  })

  test('a backend alone: the engine goes on by itself', async () => {
    const engine = await startEngine(engineOptions(temporaryFolder()))
    const sql = (text: string) => runSql(engine.programs, engine.postgresSocketDir, text)
    const victim = sql('SELECT pg_sleep(60)')
    victim.catch(() => {})
    let pid = 0
    while (!pid) pid = Number(await sql("SELECT pid FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"))
    process.kill(pid, 'SIGKILL')
    await expect(victim).rejects.toThrow()
    await expect.poll(() => sql('SELECT 1').catch(() => ''), { timeout: 10_000 }).toBe('1\n')
    await engine.stop()
  })
})

describe('stopping', () => {
  test('Ctrl-C reaches the whole process group, yet the product finishes its writes and stops the engine cleanly', async () => {
    const dataDir = temporaryFolder()
    const writers = await startWriters(dataDir, 50)
    process.kill(-writers.child.pid, 'SIGINT')
    await writers.ended
    expect(writers.said()).toBe('stopped')
    expect(isAlive(writers.enginePid)).toBe(false)
    const log = readFileSync(join(dataDir, 'database/engine.log'), 'utf8')
    expect(log).toMatch(/database system is shut down\n$/)
    expect(log).not.toMatch(/not properly shut down|terminated by signal/)
  })

  test('an engine that ends by itself is told of once, a stopped one is not', async () => {
    const failures: string[] = []
    const one = await startEngine(engineOptions(temporaryFolder()))
    one.onFailure((error) => failures.push(error.message))
    await one.stop()
    const other = await startEngine(engineOptions(temporaryFolder()))
    other.onFailure((error) => failures.push(error.message))
    process.kill(other.info.processId, 'SIGKILL')
    await expect.poll(() => failures.length, { timeout: 5_000 }).toBe(1)
    expect(failures[0]).toMatch(/ended by itself/)
    await other.stop()
  })
})
