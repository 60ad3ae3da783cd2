import pino from 'pino'
import { afterAll } from 'vitest'
import { attachPlanTexts } from '#server/plans/live/attachPlanTexts.ts'
import { attachRealtime } from '#server/realtime/attachRealtime.ts'
import { startApp } from '#tests/support/startApp.ts'

/** The product as startApp gives it, with live updates and texts of plans as main attaches them. */
export const startLiveApp = async () => {
  const app = await startApp()
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
  const realtime = attachRealtime(app.server, logger)
  const texts = attachPlanTexts(app.server, (error) => logger.error(error))
  afterAll(() => Promise.all([texts.stop(), realtime.stop()]))
  return app
}
