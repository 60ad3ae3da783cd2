import pino from 'pino'
import { afterAll } from 'vitest'
import { attachRealtime } from '#server/realtime/attachRealtime.ts'
import { startApp } from '#tests/support/startApp.ts'

/** The product as startApp gives it, with live updates as main attaches them. */
export const startLiveApp = async () => {
  const app = await startApp()
  const realtime = attachRealtime(app.server, pino({ level: process.env.LOG_LEVEL ?? 'silent' }))
  afterAll(() => realtime.stop())
  return app
}
