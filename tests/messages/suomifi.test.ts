import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReceivedLetterModel } from '#server/messages/suomifi/bundled/receivedLetterModel.ts'
import { httpSuomifi } from '#server/messages/suomifi/httpSuomifi.ts'
import { sendLetters } from '#server/messages/suomifi/sendLetters.ts'
import { suomifiInUse } from '#server/messages/suomifi/suomifiInUse.ts'
import { SuomifiLetterModel } from '#server/messages/suomifi/suomifiLetterModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { messagesApi } from './messagesApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = messagesApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const team = await matters.team([LAPPI])
const service = await matters.service(team)
const { matterId } = (await matters.open(customerId, OWNER, { serviceId: service })).body
const MINUTE = 60_000
const bundled = suomifiInUse.current()
const address = (email: string | null) =>
  UserModel.updateMany(
    { _id: { $in: [OWNER, 'accountant.revontuli'].map(demoUserId) } },
    email ? { $set: { email } } : { $unset: { email: 1 } },
  )
const choose = (suomifi: boolean, as = OWNER) =>
  ask(app, `/api/customers/${customerId}/reach`, { as, body: { suomifi } })
const reach = async () => (await ask(app, `/api/customers/${customerId}/reach`, { as: OWNER })).body

/** A service of the test's own that answers as Suomi.fi does, by these statuses in turn; the last one goes on. */
const suomifiThatSays = async (...answers: { status: number; body?: object }[]) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const isLogin = request.url === '/v1/token'
    if (!isLogin) asked.push(request.headers.authorization ?? '')
    const answer = isLogin
      ? { status: 200, body: { access_token: 'token' } }
      : ((answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500 })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  suomifiInUse.use(httpSuomifi({ url, username: 'u', password: 'p', serviceId: 's' }))
  return asked
}

beforeEach(async () => {
  await SuomifiLetterModel.deleteMany({})
  await ReceivedLetterModel.deleteMany({})
  await choose(false)
  await address(null)
  if (bundled) suomifiInUse.use(bundled)
})

describe('a customer who has no address here, or who chose so', () => {
  test('is told in Suomi.fi that something waits, in its language, without a word of what', async () => {
    await api.send(matterId, LAPPI, 'SALAISTA ASIAA')
    await sendLetters.run(new Date())
    const [letter, ...others] = await ReceivedLetterModel.find().lean()
    expect(others).toEqual([])
    expect(letter).toMatchObject({ recipientId: revontuli.businessId, title: 'Sinua odottaa viesti Y-CRM:ssä' })
    expect(letter?.body).toContain(app.url)
    expect(JSON.stringify(letter)).not.toMatch(/SALAISTA|Lappalainen|Rahoitus/)
    const page = await ask(app, '/viestit')
    expect(page.body).toContain(revontuli.businessId)
  })

  test('with an address is told by mail, until it chooses Suomi.fi', async () => {
    await address('oona@example.test')
    expect(await reach()).toMatchObject({ suomifi: false, reach: 'email', mayChoose: true })
    await api.send(matterId, LAPPI, 'x')
    expect(await SuomifiLetterModel.countDocuments()).toBe(0)
    expect((await choose(true)).body).toMatchObject({ suomifi: true, reach: 'suomifi' })
    expect((await api.list(matterId, LAPPI)).body.reach).toBe('suomifi')
    await api.propose(matterId, LAPPI)
    expect(await SuomifiLetterModel.countDocuments()).toBe(1)
  })

  test('hears once of what waits together, and nothing of its own messages or of colleagues’', async () => {
    await api.send(matterId, OWNER, 'x')
    await api.sendInternal(matterId, LAPPI, 'x')
    expect(await SuomifiLetterModel.countDocuments()).toBe(0)
    await api.send(matterId, LAPPI, 'yksi')
    await api.send(matterId, LAPPI, 'kaksi')
    expect(await SuomifiLetterModel.countDocuments()).toBe(1)
    await sendLetters.run(new Date())
    await api.send(matterId, LAPPI, 'kolme')
    expect(await SuomifiLetterModel.countDocuments({ sentAt: null })).toBe(1)
  })

  test('decides itself: nobody else’s word, and not an accountant’s', async () => {
    for (const as of [LAPPI, 'accountant.revontuli', 'founder'])
      expect((await choose(true, as)).status).toBeGreaterThanOrEqual(403)
  })
})

describe('nothing is lost', () => {
  test('a letter whose message was not sent is not there either', async () => {
    const answer = await api.send(matterId, LAPPI, 'x', ['att_00000000000000000000'])
    expect(answer.body.error.code).toBe('message.attachment_gone')
    expect(await SuomifiLetterModel.countDocuments()).toBe(0)
  })

  test('is tried again until it goes; sent twice it is there once', async () => {
    await api.send(matterId, LAPPI, 'x')
    const asked = await suomifiThatSays({ status: 503 }, { status: 409, body: { messageId: 1 } })
    const now = Date.now()
    await sendLetters.run(new Date(now))
    expect(await SuomifiLetterModel.findOne().lean()).toMatchObject({ sentAt: null, attempts: 1, gaveUpAt: null })
    await sendLetters.run(new Date(now + MINUTE / 2))
    expect(asked).toHaveLength(1)
    await sendLetters.run(new Date(now + 2 * MINUTE))
    expect(await SuomifiLetterModel.findOne().lean()).toMatchObject({ sentAt: expect.any(Date), attempts: 2 })
    expect(asked).toEqual(['Bearer token', 'Bearer token'])
  })

  test('of a company without a mailbox the adviser is told that nothing reaches it', async () => {
    await api.send(matterId, LAPPI, 'x')
    await suomifiThatSays({ status: 400, body: { validationErrors: [{ errorCode: 'MAILBOX_NOT_IN_USE' }] } })
    await sendLetters.run(new Date())
    expect(await SuomifiLetterModel.findOne().lean()).toMatchObject({ noMailbox: true, gaveUpAt: expect.any(Date) })
    expect((await api.list(matterId, LAPPI)).body.reach).toBe('none')
    await api.send(matterId, LAPPI, 'y')
    expect(await SuomifiLetterModel.countDocuments({ sentAt: null, gaveUpAt: null })).toBe(0)
  })
})

describe('the bundled receiver', () => {
  test('takes no message without its own token, and none that Suomi.fi would not', async () => {
    const send = (headers: Record<string, string>, body: object) =>
      ask(app, '/viestit/v2/messages/electronic', { body, headers })
    expect((await send({}, {})).status).toBe(401)
    expect((await ask(app, '/viestit/v1/token', { body: { username: 'y-crm', password: 'x' } })).status).toBe(401)
    expect((await ask(app, '/viestit', { headers: { 'x-forwarded-for': '203.0.113.1' } })).status).toBe(404)
  })
})
