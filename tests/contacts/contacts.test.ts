import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { ContactPersonModel } from '#server/contacts/contactPersonModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { contactPersonsOf } from './contactPersonsOf.ts'

const app = await startApp()
const { add, change, end, list, note, permit } = contactPersonsOf(app)
const own = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const LAPPI = 'adviser.lappi'
const ROVANIEMI = 'adviser.rovaniemi'
const names = async (customerId: string, as: string) =>
  (await list(customerId, as)).body.items.map(({ name }: { name: string }) => name)

describe('a contact person', () => {
  test('is kept with who checked it and when, and the log says that without a word of whom', async () => {
    const customerId = await addCompany()
    const answer = await add(customerId, LAPPI, { name: 'Kaija Kontakti', title: 'toimitusjohtaja' })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        title: 'toimitusjohtaja',
        checkedBy: 'Aino Lappalainen',
        bases: ['ownRecord', 'section10'],
        mayChange: true,
      },
    })
    expect(answer.body.keptBy.name.fi).toBe('Lapin elinvoimakeskus')
    const [event] = await EventModel.find({ customerId }).lean()
    expect(event).toMatchObject({
      class: 'person',
      fact: { type: 'contactPerson.changed', content: { change: 'added' } },
    })
    expect(JSON.stringify(event)).not.toContain('Kaija')
  })

  test.each([
    ['name', { name: 'Kaija 131052-308T' }],
    ['title', { title: 'x 131052-308T' }],
    ['email', { email: 'kaija@yritys.example, toinen@yritys.example' }],
  ])('holds no identity code and no second address in %s', async (_field, given) => {
    expect((await add(await addCompany(), LAPPI, given)).status).toBe(400)
  })

  test('of a role that ends before it begins is refused', async () => {
    const answer = await add(await addCompany(), LAPPI, { from: '2026-05-01', until: '2026-04-30' })
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'contact.period' } } })
  })

  test('is seen under 10 §, by its keeper and by the customer; of others’ none is told to the rest', async () => {
    await add(own, LAPPI, { name: 'Virpi Virallinen' })
    await add(own, ROVANIEMI, { name: 'Kunto Kunnallinen' })
    expect(await names(own, LAPPI)).toEqual(['Kunto Kunnallinen', 'Virpi Virallinen'])
    expect(await names(own, 'owner.revontuli')).toEqual(['Kunto Kunnallinen', 'Virpi Virallinen'])
    expect(await names(own, ROVANIEMI)).toEqual(['Kunto Kunnallinen'])
    for (const as of ['adviser.private', 'admin.lappi', 'platform.manager', 'accountant.revontuli'])
      expect((await list(own, as)).body).toEqual({ items: [], mayAdd: as === 'adviser.private' })
    expect((await list(own, 'founder')).status).toBe(404)
    const seen = await ReadLogModel.find({ customerId: own, operation: 'listContactPersons' }).lean()
    expect(seen.filter(({ userName }) => userName === 'Kasper Kasvu')).toEqual([])
  })

  test('who is protected stays between the keeper and the customer', async () => {
    const customerId = own
    await add(customerId, ROVANIEMI, { name: 'Sala Suojattu', protected: true })
    expect(await names(customerId, LAPPI)).not.toContain('Sala Suojattu')
    expect(await names(customerId, ROVANIEMI)).toContain('Sala Suojattu')
    expect(await names(customerId, 'owner.revontuli')).toContain('Sala Suojattu')
  })
})

describe('changing', () => {
  test('is the keeper’s alone, from the version that was seen', async () => {
    const customerId = await addCompany()
    const { body } = await add(customerId, LAPPI, { name: 'Mikko Muutos' })
    const answer = await change(customerId, body.contactPersonId, 1, LAPPI, {
      title: 'talousjohtaja',
      name: 'Mikko M. Muutos',
    })
    expect(answer.body).toMatchObject({ title: 'talousjohtaja', name: 'Mikko M. Muutos', version: 2 })
    expect((await change(customerId, body.contactPersonId, 1, LAPPI, {})).status).toBe(412)
    expect((await change(customerId, body.contactPersonId, 2, 'adviser.finnvera', {})).status).toBe(403)
    expect((await change(customerId, body.contactPersonId, 2, ROVANIEMI, {})).status).toBe(404)
    expect((await change(await addCompany(), body.contactPersonId, 2, LAPPI, {})).status).toBe(404)
  })

  test('by the customer reaches what the customer keeps', async () => {
    const { body } = await add(own, 'owner.revontuli', { name: 'Oma Väki' })
    expect(body).toMatchObject({ keptBy: null, bases: ['mandate'], mayNote: false })
    expect((await end(own, body.contactPersonId, 1, 'owner.revontuli', '2026-01-31')).body).toMatchObject({
      ended: true,
    })
    const kept = (await list(own, LAPPI)).body.items.find(({ name }: { name: string }) => name === 'Virpi Virallinen')
    expect((await change(own, kept.contactPersonId, kept.version, 'owner.revontuli', {})).status).toBe(403)
    expect((await add(own, 'accountant.revontuli', {})).status).toBe(403)
  })

  test('saved without a difference notes that it was checked', async () => {
    const customerId = await addCompany()
    const { body } = await add(customerId, LAPPI, {})
    const old = new Date('2024-01-01')
    await ContactPersonModel.updateOne({ _id: body.contactPersonId }, { $set: { checkedAt: old } })
    const answer = await change(customerId, body.contactPersonId, 1, LAPPI, {})
    expect(Date.parse(answer.body.checkedAt)).toBeGreaterThan(old.getTime())
  })
})

describe('an organisation’s own', () => {
  test('notes and permissions are seen in it alone, each with its history', async () => {
    const customerId = own
    const { body } = await add(customerId, LAPPI, { name: 'Nooa Nootti' })
    const id = body.contactPersonId
    await note(customerId, id, LAPPI, 'Puhuu mieluiten aamulla')
    await permit(customerId, id, LAPPI, { state: 'given', on: '2026-01-05' })
    const after = await permit(customerId, id, LAPPI, { state: 'withdrawn', on: '2026-03-01' })
    expect(after.body.marketing.map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'given'])
    expect(after.body.notes).toMatchObject([{ text: 'Puhuu mieluiten aamulla', by: 'Aino Lappalainen' }])
    for (const as of ['adviser.finnvera', 'owner.revontuli', ROVANIEMI])
      expect(JSON.stringify((await list(customerId, as)).body)).not.toMatch(/aamulla|withdrawn/)
    await permit(customerId, id, 'adviser.finnvera', { state: 'given', on: '2026-02-01' })
    const finnvera = await list(customerId, 'adviser.finnvera')
    const nooa = finnvera.body.items.find(({ name }: { name: string }) => name === 'Nooa Nootti')
    expect(nooa.marketing).toMatchObject([{ state: 'given', by: 'Veera Finne' }])
  })

  test('are not kept on somebody who can’t be seen, nor by the customer, nor in advance', async () => {
    const { body } = await add(own, LAPPI, { name: 'Piilo Henkilö' })
    const id = body.contactPersonId
    expect((await note(own, id, ROVANIEMI, 'x')).status).toBe(404)
    expect((await note(own, id, 'owner.revontuli', 'x')).status).toBe(403)
    expect((await note(own, id, 'manager.lappi', 'x')).status).toBe(403)
    expect((await permit(own, id, LAPPI, { on: '2099-01-01' })).body.error.code).toBe('contact.in_future')
  })
})

describe('a person once', () => {
  test('has roles in many companies, of which each viewer learns what they may', async () => {
    const [one, two] = [await addCompany({ name: 'Yksi Oy' }), await addCompany({ name: 'Kaksi Oy' })]
    const first = await add(one, LAPPI, { name: 'Moni Roolinen', title: 'hallituksen jäsen' })
    const second = await add(two, 'adviser.finnvera', { personId: first.body.personId, title: 'toimitusjohtaja' })
    expect(second.body).toMatchObject({ personId: first.body.personId, name: 'Moni Roolinen', mayRename: false })
    expect(second.body.otherRoles).toMatchObject([{ customer: 'Yksi Oy', title: 'hallituksen jäsen' }])
    const renamed = await change(two, second.body.contactPersonId, 1, 'adviser.finnvera', { name: 'Muu Nimi' })
    expect(renamed).toMatchObject({ status: 403, body: { error: { code: 'contact.name_of_other' } } })
    const again = await add(two, 'adviser.finnvera', { personId: first.body.personId, title: 'toimitusjohtaja' })
    expect(again.body.error.code).toBe('contact.already_there')
  })

  test('is suggested only to who may see a role of theirs, and looks the same as nobody to the rest', async () => {
    const customerId = await addCompany({ name: 'Haku Oy' })
    const { body } = await add(customerId, LAPPI, { name: 'Hilkka Haettava' })
    const found = (as: string) => ask(app, `/api/persons?q=${encodeURIComponent('hilkka')}`, { as })
    expect((await found('adviser.finnvera')).body.items).toMatchObject([
      { name: 'Hilkka Haettava', roles: [{ customer: 'Haku Oy' }] },
    ])
    for (const as of [ROVANIEMI, 'adviser.private', 'admin.lappi', 'owner.revontuli', 'founder'])
      expect((await found(as)).body).toEqual({ items: [] })
    const personId = body.personId
    const linked = await add(await addCompany(), ROVANIEMI, { personId })
    const nobody = await add(await addCompany(), ROVANIEMI, { personId: 'per_00000000000000000000' })
    expect([linked.status, nobody.status]).toEqual([404, 404])
    expect(linked.body.error.code).toBe(nobody.body.error.code)
  })

  test('can be written twice by two who do not see each other', async () => {
    const customerId = await addCompany()
    await add(customerId, ROVANIEMI, { name: 'Sama Nimi' })
    expect((await add(customerId, 'adviser.private', { name: 'Sama Nimi' })).status).toBe(200)
    expect(await names(customerId, 'adviser.private')).toEqual(['Sama Nimi'])
  })
})
