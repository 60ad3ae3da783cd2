import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { MergeModel } from '#server/founders/mergeModel.ts'
import { logAs } from '#tests/events/logAs.ts'
import { giveMandate } from '#tests/mandates/giveMandate.ts'
import { importObjects } from '#tests/register/importObjects.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { FOUNDER, foundersApi, subjectsIn } from './foundersApi.ts'
import { paja, pajaObject } from './paja.ts'

const app = await startApp()
const api = foundersApi(app)
const { customerId } = FOUNDER
let registeredId = ''

const raw = (_id: string) => CustomerModel.findById(_id).lean<{ version: number; mergedInto?: string; kind: string }>()
const subjects = async (as: string, id: string = customerId) => subjectsIn(await api.timeline(as, id)).sort()
const grantTo = (as: string, id: string, organisation: keyof typeof organisations, sections: string[]) =>
  ask(app, `/api/customers/${id}/grants`, {
    as,
    body: {
      to: { kind: 'organisation', organisationId: organisations[organisation]._id },
      ...{ sections, right: 'see', purpose: 'Neuvonta' },
    },
  })
const company = (as: string) => ask(app, `/api/companies/${paja.businessId}`, { as })
const steps = async (as: string) =>
  (await ask(app, `/api/customers/${customerId}/next-steps`, { as })).body.items?.length

beforeAll(async () => {
  for (const as of ['adviser.rovaniemi', 'adviser.private', 'adviser.lappi'])
    await api.typeCode(as, (await api.code()).body.code)
  await logAs(app, 'adviser.rovaniemi', customerId, {
    subject: 'Perustaja kunnassa',
    nextStep: { text: 'Lähetä tilaluettelo', dueOn: null },
  })
  await logAs(app, 'adviser.private', customerId, { subject: 'Perustaja konsultilla' })
  const details = { emails: ['pekka@esimerkki.fi'] }
  const saved = await ask(app, `/api/customers/${customerId}/contact-details`, {
    ...{ as: 'founder', method: 'PATCH', body: details, version: 0 },
  })
  expect(saved.status).toBe(200)
  expect((await grantTo('founder', customerId, 'vauhtipyora', ['events', 'basic'])).status).toBe(200)
  await importObjects([pajaObject()])
  const found = await company('adviser.lappi')
  registeredId = found.body.customerId
  await logAs(app, 'adviser.employment', registeredId, { subject: 'Yritys ennen yhdistämistä' })
  // The co-owner, known to the register before the founder brings their record.
  await giveMandate('rep.first', { businessId: paja.businessId })
  expect((await grantTo('rep.first', registeredId, 'uusyritys', ['events', 'basic'])).status).toBe(200)
})

describe('without a mandate', () => {
  test.each(['founder'])('%s neither sees what would follow nor becomes it', async (as) => {
    for (const answer of [
      await api.preview(as, customerId, paja.businessId),
      await api.become(as, customerId, { businessId: paja.businessId, sharedSections: [] }),
    ])
      expect([answer.status, answer.body.error.code]).toEqual([403, 'founder.mandate_missing'])
  })

  test('keeping a company’s books is no mandate to become it', async () => {
    const businessId = '9034567-7'
    await giveMandate('founder', { businessId, role: 'TALOUSHALLINTO' })
    const answer = await api.become('founder', customerId, { businessId, name: 'X Oy', sharedSections: [] })
    expect(answer.body.error.code).toBe('founder.mandate_missing')
  })

  test.each([
    ['adviser.rovaniemi', 403],
    ['adviser.newenterprise', 404],
    ['rep.first', 404],
  ])('%s has no part in it', async (as, status) => {
    expect((await api.preview(as, customerId, paja.businessId)).status).toBe(status)
    const answer = await api.become(as, customerId, { businessId: paja.businessId, sharedSections: [] })
    expect(answer.status).toBe(status)
  })
})

describe('with a mandate, and the company in the register', () => {
  let before: { own: unknown; registered: unknown }
  let seenBefore: Record<string, string[]>
  const WATCHERS = ['founder', 'adviser.rovaniemi', 'adviser.private', 'adviser.second', 'adviser.lappi']

  beforeAll(async () => {
    await giveMandate('founder', { businessId: paja.businessId })
    const seen = await Promise.all(WATCHERS.map(async (as) => [as, await subjects(as)] as const))
    seenBefore = Object.fromEntries(seen)
    before = { own: await raw(customerId), registered: await raw(registeredId) }
  })

  test('it is told before what follows, what co-owners would see, and what the register brings', async () => {
    const { body } = await api.preview('founder', customerId, paja.businessId)
    expect(body).toMatchObject({
      follows: { events: expect.arrayContaining([{ class: 'person', count: 5 }]), nextSteps: 1, grants: 1 },
      registered: { name: paja.name, events: 2 },
      undoDays: 30,
    })
    expect(body.follows.metBy).toHaveLength(3)
    expect(body.registered.fields).toEqual(
      expect.arrayContaining([
        { field: 'name', before: FOUNDER.name, after: paja.name },
        { field: 'businessId', before: null, after: paja.businessId },
        { field: 'form', before: null, after: 'Limited company' },
      ]),
    )
    expect(await raw(customerId)).toEqual(before.own)
  })

  test('of two at once one wins, and the other finds it done', async () => {
    const wish = { businessId: paja.businessId, sharedSections: [] }
    const answers = await Promise.all([1, 2].map(() => api.become('founder', customerId, wish)))
    const [won, lost] = answers.sort((a, b) => a.status - b.status)
    expect(won?.body).toMatchObject({ customerId, businessId: paja.businessId, name: paja.name })
    expect([lost?.status, lost?.body.error.code]).toEqual([409, 'founder.already_company'])
  })

  test('the id stays, the Y-tunnus opens it, and the register’s record leads to it', async () => {
    expect((await company('adviser.lappi')).body).toMatchObject({ customerId, name: paja.name })
    expect(await raw(registeredId)).toMatchObject({ kind: 'merged', mergedInto: customerId })
    const access = await ask(app, `/api/customers/${registeredId}/access`, { as: 'adviser.lappi' })
    expect(access.body).toMatchObject({ customerId, kind: 'company', businessId: paja.businessId })
    const found = await ask(app, `/api/companies?q=${encodeURIComponent(paja.name)}`, { as: 'adviser.lappi' })
    expect(found.body.items).toMatchObject([{ customerId }])
    // Whoever had met the founder finds the way to the company.
    expect((await api.find('adviser.rovaniemi', 'Perustajan')).body.items).toMatchObject([
      { customerId, businessId: paja.businessId },
    ])
  })

  test('the same see the same of the time before, and the founder both', async () => {
    for (const as of ['adviser.rovaniemi', 'adviser.private', 'adviser.second'])
      expect(await subjects(as), as).toEqual(seenBefore[as])
    expect(await subjects('founder')).toEqual([
      'Perustaja konsultilla',
      'Perustaja kunnassa',
      'Yritys ennen yhdistämistä',
    ])
    // 10 §: what such an organisation sees of a company it now sees of this one.
    expect(await subjects('adviser.lappi')).toContain('Perustaja kunnassa')
  })

  test('a co-owner sees of the founder’s time nothing that was not shared', async () => {
    expect(await subjects('rep.first')).toEqual(['Yritys ennen yhdistämistä'])
    expect(await steps('rep.first')).toBe(0)
    expect(await steps('founder')).toBe(1)
    const details = await ask(app, `/api/customers/${customerId}/contact-details`, { as: 'rep.first' })
    expect(details.body.details).toBeNull()
  })

  test('what the company had granted opens the company, not the founder; what is recorded since opens to both', async () => {
    expect(await subjects('adviser.newenterprise')).toEqual(['Yritys ennen yhdistämistä'])
    await logAs(app, 'adviser.employment', customerId, { subject: 'Yhdistämisen jälkeen' })
    expect(await subjects('adviser.newenterprise')).toEqual(['Yhdistämisen jälkeen', 'Yritys ennen yhdistämistä'])
    expect(await subjects('adviser.second')).toEqual(
      [...(seenBefore['adviser.second'] ?? []), 'Yhdistämisen jälkeen'].sort(),
    )
    expect(await subjects('rep.first')).toEqual(['Yhdistämisen jälkeen', 'Yritys ennen yhdistämistä'])
  })

  test('10 § opens the company to who had not met the founder, and not the founder’s time', async () => {
    expect(await subjects('phone.keha')).toEqual(['Yhdistämisen jälkeen', 'Yritys ennen yhdistämistä'])
    expect(await steps('phone.keha')).toBe(0)
    const traces = await ask(app, `/api/customers/${customerId}/traces`, { as: 'phone.keha' })
    expect(traces.body).toEqual({ items: [] })
  })

  test('a competitor sees nothing but the public company', async () => {
    const { body } = await api.timeline('adviser.private', customerId)
    expect(JSON.stringify(body)).not.toContain('kunnassa')
  })

  test('what a co-owner grants opens no more than they see, and stands in the way of undoing', async () => {
    const { body: given } = await grantTo('rep.first', customerId, 'tyollisyysalue', ['events', 'basic'])
    expect(await subjects('adviser.employment')).toEqual(['Yhdistämisen jälkeen', 'Yritys ennen yhdistämistä'])
    const [{ mergeId }] = (await api.merges('founder', customerId)).body.items
    const refused = await api.undo('founder', customerId, mergeId)
    expect([refused.status, refused.body.error.code]).toEqual([409, 'merge.granted_since'])
    const ended = await ask(app, `/api/customers/${customerId}/grants/${given.grantId}/withdrawal`, {
      as: 'rep.first',
      method: 'POST',
    })
    expect(ended.status).toBe(200)
  })

  test('the register goes on updating the company under its id', async () => {
    await importObjects([pajaObject({ name: 'Perustajan Paja ja Poika Oy', lastModified: '2026-03-01T10:00:00' })])
    expect((await company('adviser.lappi')).body).toMatchObject({ customerId, name: 'Perustajan Paja ja Poika Oy' })
    await importObjects([pajaObject()])
  })

  test('nobody but the founder undoes it', async () => {
    const [{ mergeId }] = (await api.merges('founder', customerId)).body.items
    for (const [as, status] of [
      ['rep.first', 403],
      ['adviser.lappi', 403],
      ['owner.revontuli', 404],
    ] as const) {
      expect((await api.undo(as, customerId, mergeId)).status).toBe(status)
    }
  })

  test('a co-owner has joined nothing, and others are told nothing', async () => {
    expect((await api.merges('rep.first', customerId)).body).toEqual({ items: [] })
    expect((await api.merges('adviser.lappi', customerId)).status).toBe(403)
  })

  test('undone, both are exactly what they were, and events stay where they were recorded', async () => {
    const [{ mergeId }] = (await api.merges('founder', customerId)).body.items
    const undone = await api.undo('founder', customerId, mergeId)
    expect(undone.body).toEqual({ customerId, kind: 'founder' })
    const timeless = (record: object | null) => ({ ...record, version: 0, checkedAt: 0 })
    expect(timeless(await raw(customerId))).toEqual(timeless(before.own as object))
    expect(timeless(await raw(registeredId))).toEqual(timeless(before.registered as object))
    expect((await company('adviser.lappi')).body.customerId).toBe(registeredId)
    expect(await subjects('adviser.newenterprise', registeredId)).toEqual(['Yritys ennen yhdistämistä'])
    expect((await api.timeline('adviser.newenterprise', customerId)).status).toBe(404)
    expect((await api.timeline('rep.first', customerId)).status).toBe(404)
    expect(await MergeModel.countDocuments({ before: { $ne: null } })).toBe(0)
    expect((await api.undo('founder', customerId, mergeId)).body.error.code).toBe('merge.not_found')
  })

  test('again, sharing events: a co-owner sees those, and not the founder’s own details', async () => {
    const became = await api.become('founder', customerId, { businessId: paja.businessId, sharedSections: ['events'] })
    expect(became.status).toBe(200)
    expect(await subjects('rep.first')).toEqual(
      ['Perustaja konsultilla', 'Perustaja kunnassa', 'Yhdistämisen jälkeen', 'Yritys ennen yhdistämistä'].sort(),
    )
    // Shared with owners is not granted to others.
    expect(await subjects('adviser.newenterprise')).not.toContain('Perustaja kunnassa')
    const details = await ask(app, `/api/customers/${customerId}/contact-details`, { as: 'rep.first' })
    expect(details.body.details).toBeNull()
  })

  test('a second founder of the same company is told that one is there', async () => {
    const begun = await ask(app, '/api/founders/own', { as: 'rep.second', method: 'POST' })
    await giveMandate('rep.second', { businessId: paja.businessId })
    const answer = await api.become('rep.second', begun.body.customerId, {
      businessId: paja.businessId,
      sharedSections: [],
    })
    expect([answer.status, answer.body.error.code]).toEqual([409, 'founder.company_taken'])
  })
})
