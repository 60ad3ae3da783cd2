import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type RunningEngine, startEngine } from '#server/database/embedded/engine/startEngine.ts'
import type { GatewayLogEntry } from '#server/database/embedded/gateway/Gateway.ts'
import type { GatewayLimits } from '#server/database/embedded/gateway/gatewayLimits.ts'
import { PgConnection } from '#server/database/embedded/gateway/postgres/PgConnection.ts'
import { step } from '#server/database/embedded/gateway/postgres/step.ts'
import { startGateway } from '#server/database/embedded/gateway/startGateway.ts'
import { engineOptions } from '../engine/engineClient.ts'

/** An engine of the file's own, and gateways before it: these tests kill backends and fill pools. */
export function openEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'ycrm-gw-'))
  chmodSync(folder, 0o711)
  let engine: RunningEngine
  let sockets = 0
  beforeAll(async () => {
    engine = await startEngine(engineOptions(join(folder, 'data')))
  })
  afterAll(async () => {
    await engine.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const pgSocketPath = () => join(engine.postgresSocketDir, '.s.PGSQL.5432')

  /** A gateway that the caller stops. */
  async function start(limits: Partial<GatewayLimits> = {}) {
    sockets += 1
    const socketPath = join(folder, `s${sockets}`, 'mongodb.sock')
    const log: GatewayLogEntry[] = []
    const options = {
      pgSocketDir: engine.postgresSocketDir,
      socketPath,
      limits,
      log: (entry: GatewayLogEntry) => void log.push(entry),
    }
    const started = await startGateway(options)
    return { ...started, ...options, log }
  }

  /** A gateway for this test, stopped when it has finished. */
  async function gateway(limits: Partial<GatewayLimits> = {}) {
    const started = await start(limits)
    onTestFinished(() => started.stop())
    return started
  }

  /** A driver for this test. */
  function connect(uri: string, options: mongoose.mongo.MongoClientOptions = {}) {
    const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000, ...options })
    onTestFinished(() => client.close())
    return client
  }

  /** One SQL statement on a connection of its own; the first column of the rows as text. */
  async function sql(text: string): Promise<(string | undefined)[]> {
    const pg = await PgConnection.open({
      socketPath: pgSocketPath(),
      settings: { user: 'postgres', database: 'postgres' },
    })
    try {
      const [result] = await pg.run([step({ name: 'test', sql: text })])
      return result?.rows.map(([value]) => value?.toString()) ?? []
    } finally {
      pg.close()
    }
  }

  return { start, gateway, connect, sql, pgSocketPath, pgSocketDir: () => engine.postgresSocketDir, folder }
}
