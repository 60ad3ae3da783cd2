import mongoose from 'mongoose'
import { beforeEach, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { ContactDetailsModel } from '#server/contactDetails/contactDetailsModel.ts'
import { ContactNoteModel } from '#server/contacts/contactNoteModel.ts'
import { ContactPersonModel } from '#server/contacts/contactPersonModel.ts'
import { MarketingChoiceModel } from '#server/contacts/marketingChoiceModel.ts'
import { PersonModel } from '#server/contacts/personModel.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { HeldRecordModel } from '#server/retention/heldRecordModel.ts'
import { RetentionRunModel } from '#server/retention/retentionRunModel.ts'
import { runRetention } from '#server/retention/runRetention.ts'
import { yearsBefore } from '#server/retention/yearsBefore.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { contactPersonsOf } from '#tests/contacts/contactPersonsOf.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const { add, note, permit } = contactPersonsOf(app)
const matters = mattersApi(app)
const LAPPI = 'adviser.lappi'
const DAY = 24 * 60 * 60 * 1000
const inYears = (years: number, days = 1) => new Date(yearsBefore(new Date(), -years).getTime() + days * DAY)
const allText = async () => {
  const names = await mongoose.connection.db?.listCollections().toArray()
  const all = (names ?? []).map(({ name }) => mongoose.connection.collection(name).find().toArray())
  return JSON.stringify(await Promise.all(all))
}
const erased = async (eventId: string) => (await EventModel.findById(eventId).lean())?.erased?.rule ?? null

beforeEach(async () => {
  await placeEvents()
})

describe('a contact person', () => {
  test('goes five years after the last use, with notes, permissions and the person, not a day before', async () => {
    const customerId = await addCompany()
    const { body } = await add(customerId, LAPPI, { name: 'Vanha Henkilö', email: 'vanha@yritys.example' })
    await note(customerId, body.contactPersonId, LAPPI, 'Vanhan muistiinpano')
    await permit(customerId, body.contactPersonId, LAPPI, {})
    await ReadLogModel.deleteMany({ customerId })
    await runRetention(inYears(5, -2))
    expect(await ContactPersonModel.findById(body.contactPersonId).lean()).not.toBeNull()
    expect(await ContactNoteModel.countDocuments({ customerId })).toBe(0)
    await runRetention(inYears(5))
    expect(await ContactPersonModel.countDocuments({ customerId })).toBe(0)
    expect(await PersonModel.findById(body.personId).lean()).toBeNull()
    expect(await MarketingChoiceModel.countDocuments({ customerId })).toBe(0)
  })

  test('stays as long as an organisation looks at them; the customer’s own looks keep nobody', async () => {
    const customerId = await addCompany()
    const [used, unused] = [await add(customerId, LAPPI, {}), await add(customerId, LAPPI, { title: 'toinen' })]
    await ReadLogModel.deleteMany({ customerId })
    const entry = (recordId: string, organisationId: string | null) => ({
      ...{ _id: newId('rdl'), at: inYears(3), customerId, userId: 'usr_x', userName: 'x', organisationId },
      ...{ operation: 'listContactPersons', requestId: 'x', reads: [{ recordId, class: 'person', bases: [] }] },
    })
    await ReadLogModel.create([
      entry(used.body.contactPersonId, organisations.lappi._id),
      entry(unused.body.contactPersonId, null),
    ])
    await runRetention(inYears(5))
    expect(await ContactPersonModel.findById(used.body.contactPersonId).lean()).not.toBeNull()
    expect(await ContactPersonModel.findById(unused.body.contactPersonId).lean()).toBeNull()
    await runRetention(inYears(8, 3))
    expect(await ContactPersonModel.findById(used.body.contactPersonId).lean()).toBeNull()
  })

  test('of a person with another role leaves the person', async () => {
    const [one, two] = [await addCompany(), await addCompany()]
    const first = await add(one, LAPPI, {})
    const second = await add(two, LAPPI, { personId: first.body.personId })
    await ReadLogModel.deleteMany({ customerId: { $in: [one, two] } })
    await ContactPersonModel.updateOne({ _id: second.body.contactPersonId }, { $set: { countedFrom: inYears(4) } })
    await runRetention(inYears(5))
    expect(await ContactPersonModel.countDocuments({ personId: first.body.personId })).toBe(1)
    expect(await PersonModel.findById(first.body.personId).lean()).not.toBeNull()
  })
})

test('the preview is the administrator’s, names nobody and counts by day', async () => {
  const customerId = await addCompany({ name: 'Esikatselu Oy' })
  const { body } = await add(customerId, LAPPI, { name: 'Esi Katsottu' })
  await ContactPersonModel.updateOne({ _id: body.contactPersonId }, { $set: { countedFrom: inYears(-5, 10) } })
  const answer = await ask(app, '/api/retention', { as: 'admin.lappi' })
  expect(answer.body.coming).toContainEqual(expect.objectContaining({ kind: 'contactPerson', count: 1 }))
  expect(JSON.stringify(answer.body)).not.toMatch(/Esi|usr_|cus_/)
  expect((await ask(app, '/api/retention', { as: 'admin.rovaniemi' })).body.coming).toEqual([])
  for (const as of [LAPPI, 'ministry.tem', 'platform.manager'])
    expect((await ask(app, '/api/retention', { as })).status).toBe(403)
})

test('the preview counts each kind of record of one’s own organisation on the day on which it goes', async () => {
  const customerId = await addCompany()
  const met = await ask(app, '/api/founders', {
    ...{ as: LAPPI, body: { name: 'Piia Perustaja', contact: { email: 'tulossa@koti.example' } } },
  })
  await ContactDetailsModel.updateOne({ customerId: met.body.customerId }, { $set: { countedFrom: inYears(-5, 11) } })
  const service = await logAs(app, LAPPI, customerId, {})
  const own = await logAs(app, LAPPI, customerId, { class: 'own' })
  const recorded = (eventId: string, at: Date) => EventModel.updateOne({ _id: eventId }, { $set: { recordedAt: at } })
  await recorded(service.eventId, inYears(-5, 12))
  await recorded(own.eventId, inYears(-1, 13))
  const day = (days: number) => dayInFinland(inYears(0, days))
  const expected = [
    { kind: 'contactDetails', from: day(11), count: 1 },
    { kind: 'event', from: day(12), count: 1 },
    { kind: 'ownNote', from: day(13), count: 1 },
  ]
  const of = async (as: string) => (await ask(app, '/api/retention', { as })).body.coming
  expect(await of('admin.lappi')).toEqual(expect.arrayContaining(expected))
  for (const one of expected) expect(await of('admin.rovaniemi')).not.toContainEqual(one)
})

describe('what holds', () => {
  const held = async (customerId: string) =>
    (await HeldRecordModel.findOne({ customerId, kind: 'contactPerson' }).lean())?.holds.map(({ why }) => why)

  test('a pending matter, an open step, an open question and a statutory task do, and the preview says so', async () => {
    const customerId = await addCompany()
    const { body } = await add(customerId, LAPPI, {})
    await ReadLogModel.deleteMany({ customerId })
    const step = await logAs(app, LAPPI, customerId, { nextStep: { text: 'Soita', dueOn: null } })
    await runRetention(inYears(5, 2))
    expect(await held(customerId)).toEqual(['openNextStep'])
    const admin = await ask(app, '/api/retention', { as: 'admin.lappi' })
    expect(admin.body.held).toContainEqual({
      kind: 'contactPerson',
      recordId: body.contactPersonId,
      holds: [{ why: 'openNextStep', paragraph: '293/2017 9 §' }],
      lookedAgainOn: expect.any(String),
    })
    await NextStepModel.updateOne({ _id: step.nextStepId ?? '' }, { $set: { state: 'done' } })
    const opened = await matters.open(customerId, LAPPI, { mine: true })
    await ReadLogModel.deleteMany({ customerId })
    await runRetention(inYears(5, 40))
    expect(await held(customerId)).toEqual(['pendingMatter'])
    const over = { status: 'closedWithoutService', reason: 'Ei tarvetta' }
    expect((await matters.move(opened.body.matterId, LAPPI, over)).status).toBe(200)
    await runRetention(inYears(5, 80))
    expect(await ContactPersonModel.findById(body.contactPersonId).lean()).toBeNull()
    expect(await held(customerId)).toBeUndefined()
  })

  test('a statutory task is recorded by an administrator, with its paragraph and its day', async () => {
    const customerId = await addCompany()
    const path = `/api/customers/${customerId}/retention-holds`
    const hold = (body: object, as = 'admin.lappi') => ask(app, path, { as, body })
    const until = inYears(1).toISOString().slice(0, 10)
    expect((await hold({ paragraph: '395/1987 9 §', until })).status).toBe(200)
    expect((await hold({ paragraph: 'muuten vain', until })).status).toBe(400)
    expect((await hold({ paragraph: '395/1987 9 §', until: '2020-01-01' })).body.error.code).toBe('retention.until')
    expect((await hold({ paragraph: '395/1987 9 §', until }, LAPPI)).status).toBe(403)
  })
})

describe('an event', () => {
  test('of people goes five years after its last use, with its next step; the register’s own stays', async () => {
    const customerId = await addCompany()
    const { eventId, nextStepId } = await logAs(app, LAPPI, customerId, { nextStep: { text: 'Tehty jo', dueOn: null } })
    await NextStepModel.updateOne({ _id: nextStepId ?? '' }, { $set: { state: 'done' } })
    await ReadLogModel.deleteMany({ customerId })
    await placeEvents()
    await runRetention(inYears(5, -3))
    expect(await erased(eventId)).toBeNull()
    await runRetention(inYears(5, 90))
    expect(await erased(eventId)).toBe('section9')
    expect(await NextStepModel.findById(nextStepId ?? '').lean()).toBeNull()
  })

  test('that is an organisation’s own note goes after a year, whatever holds', async () => {
    const customerId = await addCompany()
    const own = await logAs(app, LAPPI, customerId, { class: 'own', nextStep: { text: 'Muista', dueOn: null } })
    const shared = await logAs(app, LAPPI, customerId, { nextStep: { text: 'Avoin', dueOn: null } })
    await placeEvents()
    // The log is walked in its own order: what was left of earlier tests is dealt with as well.
    await runRetention(inYears(7))
    expect(await erased(own.eventId)).toBe('ownNoteExpired')
    expect(await NextStepModel.findById(own.nextStepId ?? '').lean()).toBeNull()
    expect(await erased(shared.eventId)).toBeNull()
  })
})

describe('a run', () => {
  test('leaves nothing anywhere that names a person who is past their years', async () => {
    const CANARY = 'Kanerva Kanarialintu'
    const customerId = await addCompany()
    const { body } = await add(customerId, LAPPI, { name: CANARY, title: CANARY })
    await note(customerId, body.contactPersonId, LAPPI, CANARY)
    await logAs(app, LAPPI, customerId, { who: [CANARY], text: CANARY })
    await ContactDetailsModel.create([
      {
        ...{
          _id: newId('cde'),
          customerId,
          kind: 'company',
          emails: [],
          phones: [],
          languages: [],
          preferredLanguage: 'fi',
        },
        address: { street: CANARY, postCode: '', city: '', country: '' },
        ...{ protected: false, source: 'customer', checkedBy: { userId: 'usr_x', name: CANARY } },
        ...{ checkedAt: new Date(), countedFrom: new Date(), version: 1 },
      },
    ])
    await placeEvents()
    expect(await allText()).toContain(CANARY)
    await mongoose.connection.collection('idempotentAnswers').deleteMany({})
    await runRetention(inYears(20))
    expect(await allText()).not.toContain('Kanarialintu')
    expect(await allText()).not.toContain('kanarialintu')
  })

  test('keeps figures only, of no organisation', async () => {
    const [run] = await RetentionRunModel.find().sort({ at: -1 }).limit(1).lean()
    expect(Object.values(run?.removed ?? {}).every((count) => typeof count === 'number')).toBe(true)
    expect(JSON.stringify(run)).not.toMatch(/org_|cus_|usr_/)
  })

  test('finds nothing the second time, and two at once do no harm', async () => {
    const customerId = await addCompany()
    for (let count = 0; count < 5; count += 1) await add(customerId, LAPPI, { name: `Kaksois ${count}` })
    const later = inYears(30)
    await Promise.all([runRetention(later), runRetention(later)])
    expect(await ContactPersonModel.countDocuments({ customerId })).toBe(0)
    await placeEvents()
    await runRetention(later)
    await placeEvents()
    expect(await runRetention(later)).toEqual({})
  })
})
