import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll } from 'vitest'
import { ensureDemoPeople } from '#seed/demo/ensureDemoPeople.ts'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { openDatabase } from './openDatabase.ts'

export type TestApp = { url: string; server: Server; stop(): Promise<void> }

type Settings = {
  /** Environment variables of the product, as in the README. */
  environment?: Record<string, string>
  /** Default: the address it listens at. */
  publicUrl?: string
}

/** Listen at a free port, with a public address that may be another than that. The database is connected by the caller. */
export const listenApp = async ({ environment = {}, publicUrl }: Settings = {}): Promise<TestApp> => {
  const config = readConfig({
    SESSION_SECRET: 'tests'.repeat(8),
    DATA_DIR: join(tmpdir(), 'ycrm-test'),
    ...environment,
  })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
  server.on('request', await createApp({ config, publicUrl: publicUrl ?? url, logger, version: 'test' }))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url, server, stop }
}

/**
 * The real product on a fresh database of the test file's own, with the people and organisations of the demo. At the top
 * of a test file: `const app = await startApp()`. It stops after the file's last test.
 */
export const startApp = async (settings: Settings = {}): Promise<TestApp> => {
  let app: TestApp | undefined
  await openDatabase()
  afterAll(async () => app?.stop())
  await ensureDemoPeople()
  app = await listenApp(settings)
  return app
}
