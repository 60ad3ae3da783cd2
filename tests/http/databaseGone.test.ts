import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDemoPeople } from '#seed/demo/ensureDemoPeople.ts'
import { BELIEF_LIMIT } from '#server/auth/sessions/sessionLimits.ts'
import { readConfig } from '#server/config.ts'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { type EmbeddedDatabase, startEmbedded } from '#server/database/embedded/startEmbedded.ts'
import { makeIndexes } from '#server/database/makeIndexes.ts'
import { everyContract, samplePath } from '../contracts/everyContract.ts'
import { ask } from '../support/ask.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { signIn } from '../support/signIn.ts'
import { listenApp, type TestApp } from '../support/startApp.ts'

// A database of this file's own, for it is taken away.
let dataDir: string
let database: EmbeddedDatabase
let app: TestApp

const startDatabase = () => startEmbedded({ dataDir, buffers: '128MB', ...readConfig().engine })
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

// With MONGODB_URI the database is another's: it stays up.
const takenAway = describe.skipIf(readConfig().mongodbUri !== undefined)

takenAway('the database goes', () => {
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ycrm-gone-'))
    database = await startDatabase()
    await connectDatabase(database.uri)
    await makeIndexes()
    await ensureDemoPeople()
    app = await listenApp()
    await signIn(app, 'adviser.lappi')
  })

  afterAll(async () => {
    await app.stop()
    await mongoose.disconnect()
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  /** No request may hang: at the latest answerInTime gives up (milliseconds). */
  const PATIENCE = 25_000

  test('a database that goes in the middle of requests: each has its clear answer, and the process lives', async () => {
    const asked = Array.from({ length: 100 }, async (_, index) => {
      await wait(index * 5)
      return ask(app, '/api/health')
    })
    await wait(200)
    await database.stop()
    const started = performance.now()
    const answers = await Promise.all(asked)
    expect(performance.now() - started).toBeLessThan(PATIENCE)
    for (const { status, body } of answers) {
      if (status === 200) continue
      expect(status).toBe(503)
      expect(['database.unavailable', 'request.no_answer']).toContain(body.error.code)
    }
    expect(answers.filter(({ status }) => status === 503).length).toBeGreaterThan(0)
  }, 60_000)

  test('while it is gone, every contract says so, and sign-in shows it', async () => {
    // What was believed of the session is asked anew, and can't be.
    await wait(BELIEF_LIMIT)
    const started = performance.now()
    const answers = await Promise.all(
      everyContract.map(({ endpoint }) =>
        ask(app, samplePath(endpoint), { as: 'adviser.lappi', method: endpoint.method.toUpperCase() as 'GET' }),
      ),
    )
    expect(performance.now() - started).toBeLessThan(PATIENCE)
    expect(answers.map(({ status, body }) => [status, body.error?.code])).toEqual(
      answers.map(() => [503, 'database.unavailable']),
    )
    expect(answers[0]?.body.error.message).toContain('Try again in a moment')
    expect((await openBrowser(app).go('/auth/sign-in')).status).toBe(503)
  }, 40_000)

  test('when it is back, everything is, without a restart', async () => {
    database = await startDatabase()
    await expect.poll(async () => (await ask(app, '/api/health')).status, { timeout: 15_000 }).toBe(200)
    expect((await ask(app, '/api/session', { as: 'adviser.lappi' })).status).toBe(200)
  }, 40_000)
})
