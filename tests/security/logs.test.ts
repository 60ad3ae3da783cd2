import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, expect, test } from 'vitest'
import { ensureDemoPeople } from '#seed/demo/ensureDemoPeople.ts'
import { people } from '#seed/demo/people.ts'
import { createApp } from '#server/app.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { readConfig } from '#server/config.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { attachRealtime } from '#server/realtime/attachRealtime.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '../support/ask.ts'
import { openDatabase } from '../support/openDatabase.ts'
import type { TestApp } from '../support/startApp.ts'

const SECRET = 'salainensana'
let logged = ''
const stream = new Writable({
  write(chunk, _encoding, done) {
    logged += chunk
    done()
  },
})

/** The product with a log that we can read, at its most talkative. */
const startTalkative = async (): Promise<TestApp> => {
  await openDatabase()
  await ensureDemoPeople()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const config = readConfig({ SESSION_SECRET: 'tests'.repeat(8), DATA_DIR: `${tmpdir()}/ycrm-test` })
  const logger = pino({ level: 'trace' }, stream)
  server.on('request', await createApp({ config, publicUrl: url, logger, version: 'test' }))
  const realtime = attachRealtime(server, logger)
  const stop = async () => {
    await realtime.stop()
    server.closeAllConnections()
  }
  return { url, server, stop }
}
const app = await startTalkative()
afterAll(() => app.stop())

test('the log says what was asked and how it went, and nothing of what was said, by whom, or by which key', async () => {
  const customerId = await addCompany({ name: `Yritys ${SECRET} Oy` })
  const cookie = await signInByFetch(app.url, 'adviser.lappi')
  const event = await logAs(app, 'adviser.lappi', customerId, { subject: SECRET, text: SECRET, who: [SECRET] })
  await ask(app, `/api/companies?q=${SECRET}`, { headers: { cookie } })
  await ask(app, `/api/customers/${customerId}/events`, { headers: { cookie } })
  await ask(app, `/api/customers/${customerId}/contacts`, {
    headers: { cookie },
    body: { subject: SECRET, stray: SECRET },
  })
  await ask(app, `/api/customers/${customerId}/contacts`, { headers: { cookie }, body: `{"subject": "${SECRET}` })
  await ask(app, `/auth/callback?code=${SECRET}&state=${SECRET}`)
  await ask(app, `/nowhere/${SECRET}?token=${SECRET}`)
  // What breaks is told, without what it broke on.
  await EventModel.collection.updateOne(
    { _id: event.eventId as never },
    { $set: { class: SECRET, organisationId: SECRET } },
  )
  await EventModel.collection.updateOne(
    { _id: event.eventId as never },
    { $set: { fact: { type: SECRET, content: SECRET }, class: 'service' } },
  )
  const broken = await ask(app, `/api/customers/${customerId}/events`, { headers: { cookie } })
  expect(broken.status).toBe(500)

  expect(logged).toContain('"path":"/api/customers/:customerId/events"')
  expect(logged).toContain('request failed')
  expect(logged).not.toContain(SECRET)
  expect(logged).not.toContain(customerId)
  expect(logged).not.toContain(cookie.split('=')[1])
  expect(logged).not.toMatch(/cookie|authorization|set-cookie|id_token/i)
  for (const { name } of people) expect(logged).not.toContain(name)
})
