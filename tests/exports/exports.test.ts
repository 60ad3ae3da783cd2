import { beforeAll, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { findFounderOf } from '#server/customers/findFounderOf.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { contactPersonsOf } from '#tests/contacts/contactPersonsOf.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const path = `/api/customers/${customerId}/export`
const OWNER = 'owner.revontuli'
const json = async () => (await ask(app, path, { as: OWNER })).body
const page = async (language: 'fi' | 'sv' | 'en' = 'fi') =>
  String((await ask(app, `${path}.html?lang=${language}`, { as: OWNER })).body)
const { add, note } = contactPersonsOf(app)
const UNTIL = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString()

beforeAll(async () => {
  await logAs(app, 'adviser.lappi', customerId, {
    subject: 'Laite <b>& luotto</b>',
    nextStep: { text: 'Soitto', dueOn: null },
  })
  await logAs(app, 'adviser.private', customerId, { subject: 'Yksityinen neuvo', who: ['Oona'] })
  await logAs(app, 'adviser.lappi', customerId, { class: 'own', subject: 'Omasana muistiinpano' })
  await inTransaction(() =>
    recordEvent(null, {
      customerId,
      class: 'service',
      delayed: { paragraph: '621/1999 11 §', until: UNTIL },
      fact: {
        type: 'contact.logged',
        content: {
          channel: 'call',
          subject: 'Salattu asia',
          text: '',
          topics: [],
          who: [],
          organisationIds: [],
          nextStep: null,
        },
      },
    }),
  )
  const { body } = await add(customerId, 'adviser.lappi', { name: 'Kaija Kontakti', email: 'kaija@revontuli.example' })
  await note(customerId, body.contactPersonId, 'adviser.lappi', 'Omasana kaijasta')
  await add(customerId, 'adviser.lappi', { name: 'Sala Suojattu', email: 'sala@revontuli.example', protected: true })
  await ask(app, `/api/customers/${customerId}/contact-details`, {
    as: OWNER,
    method: 'PATCH',
    version: 0,
    body: { emails: ['oona@revontuli.example'], languages: ['fi', 'sv'], protected: true },
  })
})

describe('everything about a customer', () => {
  test('comes as one file, each record as its screen shows it', async () => {
    const answer = await ask(app, path, { as: OWNER })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="y-crm.json"')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const { body } = answer
    expect(body).toMatchObject({ exportedBy: 'Oona Revontuli', cutOff: [], company: { name: revontuli.name } })
    const events = await ask(app, `/api/customers/${customerId}/events`, { as: OWNER })
    expect(body.events).toEqual(events.body.items)
    const persons = await ask(app, `/api/customers/${customerId}/contact-persons`, { as: OWNER })
    expect(body.contactPersons).toEqual(persons.body.items)
    expect(body.contactDetails.details).toMatchObject({ emails: ['oona@revontuli.example'], protected: true })
    expect(body.nextSteps).toMatchObject([{ text: 'Soitto' }])
    expect(body.ledger.length).toBeGreaterThan(0)
  })

  test('holds no organisation’s own notes, nothing that is delayed, nothing protected of others', async () => {
    const [data, shown] = [await json(), await page()]
    for (const text of [JSON.stringify(data), shown]) {
      expect(text).toContain('Yksityinen neuvo')
      expect(text).not.toContain('Omasana')
      expect(text).not.toContain('Salattu asia')
      expect(text).not.toContain('sala@revontuli.example')
      expect(text).toContain('Sala Suojattu')
    }
    expect(data.delayed).toEqual([{ paragraph: '621/1999 11 §', count: 1, until: UNTIL }])
    expect(shown).toContain('621/1999 11 §')
  })

  test('goes on when a list is longer than a page', async () => {
    const other = contactBody()
    const body = { ...other, text: 'x' }
    for (let count = 0; count < 3; count += 1) await logAs(app, 'adviser.lappi', customerId, body)
    const events = await EventModel.find({ customerId, class: { $ne: 'own' }, delayed: null }).lean()
    expect((await json()).events).toHaveLength(events.length)
  })

  test('is logged as the customer’s own look, with every record that it held', async () => {
    const data = await json()
    const [entry] = await ReadLogModel.find({ customerId, operation: 'exportCustomer' })
      .sort({ at: -1 })
      .limit(1)
      .lean()
    expect(entry).toMatchObject({ userName: 'Oona Revontuli', organisationId: null })
    const read = new Set(entry?.reads.map(({ recordId }) => recordId))
    for (const { eventId } of data.events) expect(read.has(eventId)).toBe(true)
  })

  test('is a founder’s as well, who has no register facts and needs no mandate', async () => {
    const own = await findFounderOf(demoUserId('founder'))
    const answer = await ask(app, `/api/customers/${own?._id}/export`, { as: 'founder' })
    expect(answer).toMatchObject({
      status: 200,
      body: { customer: { kind: 'founder', businessId: null, name: 'Pekka Perustaja' }, company: null },
    })
    const shown = await ask(app, `/api/customers/${own?._id}/export.html?lang=sv`, { as: 'founder' })
    expect(shown.body).toContain('Alla uppgifter: Pekka Perustaja')
  })

  test.each([
    ['accountant.revontuli', 403],
    ['adviser.lappi', 403],
    ['admin.lappi', 403],
    ['ministry.tem', 403],
    ['founder', 404],
  ])('is refused to %s', async (as, status) => {
    expect((await ask(app, path, { as })).status).toBe(status)
    expect((await ask(app, `${path}.html`, { as })).status).toBe(status)
  })
})

describe('the page', () => {
  test('is escaped, and fetches and runs nothing', async () => {
    const shown = await page()
    expect(shown).toContain('Laite &lt;b&gt;&amp; luotto&lt;/b&gt;')
    expect(shown).not.toMatch(/<script|<img|<link|src=|url\(|\son\w+=/i)
    expect(shown).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/)
  })

  test.each([
    ['fi', 'Käyttöloki'],
    ['sv', 'Åtkomstlogg'],
    ['en', 'Access log'],
  ] as const)('speaks %s', async (language, word) => {
    const shown = await page(language)
    expect(shown).toContain(`<html lang="${language}">`)
    expect(shown).toContain(word)
    expect(shown).not.toMatch(/\{\{\w+\}\}|undefined|\[object/)
  })
})
