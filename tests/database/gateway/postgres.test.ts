import { describe, expect, onTestFinished, test } from 'vitest'
import { PgConnection } from '#server/database/embedded/gateway/postgres/PgConnection.ts'
import { PgConnectionLost } from '#server/database/embedded/gateway/postgres/PgConnectionLost.ts'
import { PgError } from '#server/database/embedded/gateway/postgres/PgError.ts'
import { PgPool } from '#server/database/embedded/gateway/postgres/PgPool.ts'
import { step } from '#server/database/embedded/gateway/postgres/step.ts'
import { openEngine } from './openEngine.ts'

const engine = openEngine()
const settings = { user: 'postgres', database: 'postgres' }

const open = async () => {
  const connection = await PgConnection.open({ socketPath: engine.pgSocketPath(), settings })
  onTestFinished(() => connection.close())
  return connection
}
const text = { name: 'text', sql: 'SELECT $1::text, length($1::text)::text' }
const bytes = { name: 'bytes', sql: 'SELECT $1::bytea' }
const divide = { name: 'divide', sql: 'SELECT (1 / $1::text::int)::text' }
const wrong = { name: 'wrong', sql: 'SELECT nothing_like_it' }
const sleep = { name: 'sleep', sql: 'SELECT pg_sleep(20)' }

describe('the PostgreSQL client', () => {
  test('passes text, bytes and NULL through as they are', async () => {
    const pg = await open()
    const all = Buffer.from(Array.from({ length: 256 }, (_, n) => n))
    const [words, raw, nothing] = await pg.run([step(text, 'å😀'), step(bytes, all), step(bytes, null)])
    expect(words?.rows[0]?.map(String)).toEqual(['å😀', '2'])
    expect(raw?.rows[0]?.[0]).toEqual(all)
    expect(nothing?.rows).toEqual([[null]])
  })

  test('large parameters and results, over many packets', async () => {
    const pg = await open()
    const large = Buffer.alloc(20_000_000, 'abc')
    const [result] = await pg.run([step(bytes, large)])
    expect(result?.rows[0]?.[0]?.equals(large)).toBe(true)
  })

  test('a batch is all or nothing, its error is told, and the next batch is served', async () => {
    const pg = await open()
    await pg.run([step({ name: 'make', sql: 'CREATE TEMP TABLE t (n int)' })])
    const add = { name: 'add', sql: 'INSERT INTO t VALUES (1)' }
    const failed = await pg.run([step(add), step(divide, '0'), step(add)]).catch((error) => error)
    expect(failed).toBeInstanceOf(PgError)
    expect(failed.sqlState).toBe('22012')
    const count = { name: 'count', sql: 'SELECT count(*)::text FROM t' }
    expect((await pg.run([step(count)]))[0]?.rows[0]?.map(String)).toEqual(['0'])
  })

  test('statements are prepared once, and again when an error skipped or broke them', async () => {
    const pg = await open()
    await expect(pg.run([step(wrong), step(text, 'a')])).rejects.toMatchObject({ sqlState: '42703' })
    await expect(pg.run([step(wrong)])).rejects.toMatchObject({ sqlState: '42703' })
    for (let n = 0; n < 3; n++) expect((await pg.run([step(text, 'b')]))[0]?.rows[0]?.[0]?.toString()).toBe('b')
    await expect(pg.run([step(text, 'c'), step(divide, '0')])).rejects.toMatchObject({ sqlState: '22012' })
    expect((await pg.run([step(divide, '1'), step(text, 'd')])).map(({ tag }) => tag)).toEqual(['SELECT 1', 'SELECT 1'])
  })

  test('DETAIL never comes through: it holds whole rows', async () => {
    const pg = await open()
    await pg.run([step({ name: 'make', sql: 'CREATE TEMP TABLE u (n text PRIMARY KEY)' })])
    const add = { name: 'add', sql: 'INSERT INTO u VALUES ($1::text)' }
    await pg.run([step(add, 'canary')])
    const error = await pg.run([step(add, 'canary')]).catch((thrown) => thrown)
    expect(error.sqlState).toBe('23505')
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('canary')
  })

  test('a cancelled batch ends, and its connection is not used again', async () => {
    const pg = await open()
    const slow = pg.run([step(sleep)]).catch((error) => error)
    await new Promise((resolve) => setTimeout(resolve, 50))
    pg.cancel()
    expect(await slow).toMatchObject({ sqlState: '57014' })
    expect(pg.isReusable).toBe(false)
  })

  test('a connection lost in a batch tells what had been answered', async () => {
    const pg = await open()
    const pid = { name: 'pid', sql: 'SELECT pg_backend_pid()::text' }
    const [mine] = await pg.run([step(pid)])
    const lost = pg.run([step(text, 'first'), step(sleep)], 1).catch((error) => error)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await engine.sql(`SELECT pg_terminate_backend(${mine?.rows[0]?.[0]})::text`)
    const error = await lost
    expect(error).toBeInstanceOf(PgConnectionLost)
    expect(error.results[0].rows[0].map(String)).toEqual(['first', '5'])
    await expect(pg.run([step(text, 'x')])).rejects.toBeInstanceOf(PgConnectionLost)
  })
})

describe('the pool', () => {
  const makePool = (limits: Partial<ConstructorParameters<typeof PgPool>[0]> = {}) => {
    const base = {
      socketPath: engine.pgSocketPath(),
      settings,
      maxConnections: 2,
      maxWaiting: 2,
      maxWaitMs: 1000,
      idleMs: 60_000,
    }
    const pool = new PgPool({ ...base, ...limits })
    onTestFinished(() => pool.close())
    return pool
  }

  test('opens up to its maximum, then lets wait in order, then refuses', async () => {
    const pool = makePool()
    const [a, b] = [await pool.acquire(), await pool.acquire()]
    const order: string[] = []
    const inOrder = async (name: string) => {
      const connection = await pool.acquire()
      order.push(name)
      return connection
    }
    const third = inOrder('third')
    const fourth = inOrder('fourth')
    expect(() => pool.acquire()).toThrow(/overloaded/)
    pool.release(a)
    pool.release(b)
    for (const connection of await Promise.all([third, fourth])) pool.release(connection)
    expect(order).toEqual(['third', 'fourth'])
    expect(pool.figures).toEqual({ connections: 2, idle: 2, waiting: 0 })
  })

  test('who waits too long is told', async () => {
    const pool = makePool({ maxConnections: 1, maxWaitMs: 200 })
    const held = await pool.acquire()
    await expect(pool.acquire()).rejects.toMatchObject({ code: 262 })
    pool.release(held)
  })

  test('a connection given back in a transaction is closed, not lent again', async () => {
    const pool = makePool()
    const connection = await pool.acquire()
    await connection.run([step({ name: 'begin', sql: 'BEGIN' })])
    pool.release(connection)
    expect(connection.isClosed).toBe(true)
    const next = await pool.acquire()
    expect([next === connection, next.transactionStatus]).toEqual([false, 'I'])
    pool.release(next)
  })

  test('unused connections are closed', async () => {
    const pool = makePool({ idleMs: 100 })
    pool.release(await pool.acquire())
    await expect.poll(() => pool.figures.connections, { timeout: 5_000 }).toBe(0)
  })
})
