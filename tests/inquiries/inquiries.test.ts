import { beforeAll, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { remindAnswerers } from '#server/inquiries/remindAnswerers.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { askAnew } from '#tests/support/askAnew.ts'
import { moveClock } from '#tests/support/moveClock.ts'
import { startApp } from '#tests/support/startApp.ts'

const DAY = 24 * 60 * 60 * 1000
const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const otherId = await addCompany()
const get = (as: string, path: string) => askAnew(app, path, { as })
const post = (as: string, path: string, body: object) => askAnew(app, path, { as, body })
const why = (entryId: string | null, text = 'MIKSI katsoitte?', as = 'owner.revontuli', id: string = customerId) =>
  post(as, `/api/customers/${id}/inquiries`, { entryId, text })
const wrong = (fact: object, text = 'VÄÄRIN', as = 'owner.revontuli', id: string = customerId) =>
  post(as, `/api/customers/${id}/corrections`, { fact, text })
const answer = (as: string, id: string, outcome = 'answered', text = 'VASTAUS') =>
  post(as, `/api/inquiries/${id}/answer`, { outcome, text })
const rows = async (): Promise<LedgerRow[]> =>
  (await get('owner.revontuli', `/api/customers/${customerId}/ledger`)).body.items
const rowOf = async (name: string, kind: LedgerRow['kind'] = 'read') =>
  (await rows()).find((row) => row.kind === kind && row.who?.name === name) as LedgerRow
const inbox = async (as: string, state = 'open') => (await get(as, `/api/inquiries?state=${state}`)).body.items

beforeAll(async () => {
  for (const as of ['lead.lappi', 'admin.lappi', 'adviser.lappi', 'lead.keha'])
    await UserModel.updateOne({ _id: demoUserId(as) }, { email: `${as}@example.test` })
  await UserModel.updateOne({ _id: demoUserId('owner.revontuli') }, { email: 'oona@example.test' })
  await logAs(app, 'adviser.lappi', customerId)
  await get('adviser.lappi', `/api/customers/${customerId}/events`)
  await get('phone.keha', `/api/customers/${customerId}/events`)
  await get('accountant.revontuli', `/api/customers/${customerId}/events`)
  await logAs(app, 'adviser.lappi', otherId)
})

describe('ask why', () => {
  test('reaches the organisation behind the line, with five working days, by mail without contents', async () => {
    const { entryId } = await rowOf('Pirkko Puhelin')
    const asked = await why(entryId)
    expect(asked.body).toMatchObject({
      kind: 'why',
      state: 'open',
      to: { id: organisations.keha._id },
      dueOn: addWorkingDays(new Date(), 5),
      look: { name: 'Pirkko Puhelin', operation: 'listEvents' },
    })
    expect(await inbox('lead.keha')).toMatchObject([
      { text: 'MIKSI katsoitte?', customer: { name: revontuli.name }, askedBy: 'Oona Revontuli', overdue: false },
    ])
    expect(await inbox('lead.lappi')).toEqual([])
    const mails = await MailModel.find({ link: '/inquiries' }).lean()
    expect(mails.map(({ to }) => to)).toEqual(['lead.keha@example.test'])
    expect(JSON.stringify(mails)).not.toMatch(/MIKSI|Revontuli/)
  })

  test('is asked once while it waits, and stays with its line when the same person looks again', async () => {
    expect((await why((await rowOf('Pirkko Puhelin')).entryId)).body.error.code).toBe('inquiry.already_asked')
    await get('phone.keha', `/api/customers/${customerId}/events`)
    expect(await rowOf('Pirkko Puhelin')).toMatchObject({ mayAsk: false, inquiry: { state: 'open' } })
  })

  test('of a writing goes to the organisation that wrote', async () => {
    const { entryId } = await rowOf('Aino Lappalainen', 'write')
    expect((await why(entryId)).body).toMatchObject({
      to: { id: organisations.lappi._id },
      look: { factType: 'contact.logged' },
    })
    expect((await inbox('lead.lappi')).length).toBe(1)
    expect((await inbox('admin.lappi')).length).toBe(1)
  })

  test('is for who may give access, of their own ledger only', async () => {
    const { entryId } = await rowOf('Aino Lappalainen')
    for (const as of ['accountant.revontuli', 'adviser.lappi', 'lead.keha', 'platform.manager'])
      expect((await why(entryId, 'x', as)).status).toBe(403)
    expect((await why(entryId, 'x', 'owner.revontuli', otherId)).status).toBe(404)
    expect((await why('rdl_00000000000000000000')).status).toBe(404)
    const ofOther = (await get('adviser.lappi', `/api/customers/${otherId}/events`)).body.items[0].eventId
    expect((await why(ofOther)).body.error.code).toBe('inquiry.entry_not_found')
    const own = await rowOf('Tilda Taseinen')
    expect((await why(own.entryId)).body.error.code).toBe('inquiry.own_people')
    expect((await why(entryId, '')).status).toBe(400)
    expect((await why(entryId, 'Tunnukseni on 131052-308T')).status).toBe(400)
    const note = await logAs(app, 'adviser.lappi', customerId, { class: 'own' })
    expect((await why(note.eventId)).body.error.code).toBe('inquiry.entry_not_found')
  })
})

describe('the answer', () => {
  test('is the organisation’s own, by who may, once; it stands on the line of the ledger', async () => {
    const [asked] = await inbox('lead.keha')
    expect((await answer('lead.lappi', asked.inquiryId)).status).toBe(404)
    expect((await answer('phone.keha', asked.inquiryId)).status).toBe(403)
    expect((await answer('owner.revontuli', asked.inquiryId)).status).toBe(403)
    expect((await answer('lead.keha', asked.inquiryId, 'corrected')).body.error.code).toBe('inquiry.outcome')
    const both = await Promise.all([answer('lead.keha', asked.inquiryId), answer('lead.keha', asked.inquiryId)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await rowOf('Pirkko Puhelin')).inquiry).toMatchObject({
      state: 'answered',
      answer: { by: 'Kerttu Keskus', text: 'VASTAUS' },
    })
    expect(await inbox('lead.keha')).toEqual([])
    expect((await inbox('lead.keha', 'closed')).length).toBe(1)
    const [mail] = await MailModel.find({ to: 'oona@example.test' }).lean()
    expect(JSON.stringify(mail)).not.toContain('VASTAUS')
    const timeline = JSON.stringify((await get('owner.revontuli', `/api/customers/${customerId}/events`)).body)
    expect(timeline).toContain('VASTAUS')
  })

  test('and the question are nobody else’s', async () => {
    for (const as of ['adviser.finnvera', 'adviser.private', 'adviser.rovaniemi', 'accountant.revontuli']) {
      const { body } = await get(as, `/api/customers/${customerId}/events`)
      expect(JSON.stringify(body)).not.toMatch(/MIKSI|VASTAUS/)
    }
    for (const as of ['accountant.revontuli', 'lead.lappi'])
      expect((await get(as, `/api/customers/${customerId}/inquiries`)).status).toBe(403)
    expect((await get('phone.keha', '/api/inquiries')).status).toBe(403)
    expect((await get('owner.revontuli', '/api/inquiries')).status).toBe(403)
  })
})

describe('“this is wrong”', () => {
  test('of a record goes to who recorded it, who corrects or refuses with a reason', async () => {
    const { eventId, nextStepId } = await logAs(app, 'adviser.lappi', customerId, {
      nextStep: { text: 'Soitan', dueOn: null },
    })
    const asked = await wrong({ kind: 'event', id: eventId, field: 'subject' })
    expect(asked.body).toMatchObject({ kind: 'correction', state: 'open', to: { id: organisations.lappi._id } })
    expect((await wrong({ kind: 'event', id: eventId, field: 'subject' })).status).toBe(409)
    const ofStep = await wrong({ kind: 'nextStep', id: nextStepId, field: 'text' })
    const refused = await answer('lead.lappi', ofStep.body.inquiryId, 'refused', 'Näin sovittiin.')
    expect(refused.body.state).toBe('refused')
    expect((await answer('lead.lappi', asked.body.inquiryId)).body.error.code).toBe('inquiry.outcome')
    expect((await answer('admin.lappi', asked.body.inquiryId, 'corrected', 'Korjattu.')).body.state).toBe('corrected')
    const own = (await get('owner.revontuli', `/api/customers/${customerId}/inquiries`)).body.items
    expect(own.slice(0, 2).map(({ state }: { state: string }) => state)).toEqual(['refused', 'corrected'])
  })

  test('of a contact person goes to who keeps the record', async () => {
    const person = { name: 'Kaija Kontakti', languages: [] }
    const role = { title: 'johtaja', email: null, phone: null, from: null, until: null, protected: false }
    const kept = await post('adviser.rovaniemi', `/api/customers/${customerId}/contact-persons`, { person, role })
    const asked = await wrong({ kind: 'contactPerson', id: kept.body.contactPersonId, field: 'title' })
    expect(asked.body).toMatchObject({ to: { id: organisations.rovaniemi._id } })
    expect((await inbox('admin.rovaniemi')).length).toBe(1)
  })

  test('of the register is led on to its source', async () => {
    const forwarded = await wrong({ kind: 'register', id: customerId, field: 'name' })
    expect(forwarded.body).toMatchObject({ state: 'forwarded', to: null, dueOn: null })
  })

  test('is of what the customer sees of itself only', async () => {
    const note = await logAs(app, 'adviser.lappi', customerId, { class: 'own' })
    const ofOther = (await get('adviser.lappi', `/api/customers/${otherId}/events`)).body.items[0].eventId
    for (const id of [note.eventId, ofOther, 'evt_00000000000000000000'])
      expect((await wrong({ kind: 'event', id, field: 'text' })).body.error.code).toBe('inquiry.fact_not_found')
    expect((await wrong({ kind: 'register', id: otherId, field: 'name' })).status).toBe(404)
    expect((await wrong({ kind: 'register', id: customerId, field: 'name' }, 'x', 'adviser.lappi')).status).toBe(403)
    expect((await wrong({ kind: 'register', id: customerId, field: '$where' })).status).toBe(400)
  })
})

test('lists come in pages', async () => {
  const path = `/api/customers/${customerId}/inquiries`
  const whole = (await get('owner.revontuli', path)).body.items
  const paged: unknown[] = []
  for (let cursor = ''; cursor !== null; ) {
    const { body } = await get('owner.revontuli', `${path}?limit=2${cursor && `&cursor=${cursor}`}`)
    paged.push(...body.items)
    cursor = body.nextCursor
  }
  expect(paged).toEqual(whole)
})

test('the organisation is reminded once before its time is up, and late is marked', async () => {
  await MailModel.deleteMany({})
  await remindAnswerers.run(new Date())
  expect(await MailModel.countDocuments({})).toBe(0)
  moveClock(9 * DAY)
  await remindAnswerers.run(new Date())
  await remindAnswerers.run(new Date())
  const mails = await MailModel.find({ to: /@example\.test$/ }).lean()
  expect(mails.map(({ to }) => to).sort()).toEqual(['admin.lappi@example.test', 'lead.lappi@example.test'])
  expect(await inbox('lead.lappi')).toMatchObject([{ overdue: true }])
})
