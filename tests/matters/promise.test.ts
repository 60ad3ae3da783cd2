import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = mattersApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const team = await api.team([LAPPI, 'lead.lappi'])
const openOne = async () =>
  (await api.open(customerId, OWNER, { organisationId: organisations.lappi._id, teamId: team })).body.matterId
const clock = async (matterId: string) => (await api.get(matterId, LAPPI)).body.clock
const inMatter = (matterId: string, given: object = {}) =>
  logAs(app, LAPPI, customerId, { occurredAt: new Date().toISOString(), matterId, ...given } as never)
const correct = (eventId: string, body: object) => {
  const { channel, subject, text, topics, who, organisationIds } = contactBody()
  return ask(app, `/api/customers/${customerId}/events/${eventId}/corrections`, {
    as: LAPPI,
    body: { channel, subject, text, topics, who, organisationIds, reason: 'Tarkennus', ...body },
  })
}

describe('the clock of a matter', () => {
  test('counts from the opening, and stops by a contact that reached the customer', async () => {
    const matterId = await openOne()
    expect(await clock(matterId)).toMatchObject({ stoppedAt: null, kept: null })
    const missed = await inMatter(matterId, { reached: false })
    expect(missed).toMatchObject({ matterId, fact: { content: { reached: false } } })
    expect((await clock(matterId)).stoppedAt).toBeNull()
    await inMatter(matterId)
    expect((await clock(matterId)).stoppedAt).toBeNull()
    await inMatter(matterId, { reached: true })
    expect(await clock(matterId)).toMatchObject({ stoppedBy: 'contact', kept: true })
  })

  test('goes on after another organisation’s contact, an own note, and one of an earlier day', async () => {
    const matterId = await openOne()
    const given = { matterId, reached: true, occurredAt: new Date().toISOString() } as never
    await logAs(app, 'adviser.finnvera', customerId, given)
    await inMatter(matterId, { reached: true, class: 'own' })
    await inMatter(matterId, { reached: true, occurredAt: new Date(Date.now() - 86_400_000).toISOString() })
    expect((await clock(matterId)).stoppedAt).toBeNull()
  })

  test('follows a correction: reached after all, and not reached after all', async () => {
    const matterId = await openOne()
    const { eventId } = await inMatter(matterId)
    const reached = await correct(eventId, { reached: true })
    expect(await clock(matterId)).toMatchObject({ stoppedBy: 'contact' })
    await correct(reached.body.eventId, { reached: false })
    expect(await clock(matterId)).toMatchObject({ stoppedAt: null })
  })

  test('follows a contact that belonged to another matter', async () => {
    const [one, two] = [await openOne(), await openOne()]
    const { eventId } = await inMatter(one, { reached: true })
    await correct(eventId, { reached: true, matterId: two })
    expect(await clock(one)).toMatchObject({ stoppedAt: null })
    expect(await clock(two)).toMatchObject({ stoppedBy: 'contact' })
  })

  test('stands still while it waits for the customer, and begins anew when the customer has answered', async () => {
    const matterId = await openOne()
    await api.move(matterId, LAPPI, { status: 'waitingForCustomer', reason: 'Lähetä tilinpäätös.' })
    expect((await clock(matterId)).pausedAt).not.toBeNull()
    await api.move(matterId, OWNER, { status: 'inProgress' })
    expect(await clock(matterId)).toMatchObject({ pausedAt: null, stoppedAt: null })
    await inMatter(matterId, { reached: true })
    await api.move(matterId, LAPPI, { status: 'waitingForCustomer', reason: 'Valitse vaihtoehto.' })
    expect((await clock(matterId)).stoppedBy).toBe('contact')
    await api.move(matterId, OWNER, { status: 'inProgress' })
    expect(await clock(matterId)).toMatchObject({ stoppedAt: null })
  })

  test('stops by a proposal that the customer sees', async () => {
    const matterId = await openOne()
    const proposal = { status: 'waitingForCustomer', reason: 'Ehdotamme lainaa.', proposal: true }
    await api.move(matterId, LAPPI, proposal)
    expect(await clock(matterId)).toMatchObject({ stoppedBy: 'proposal', kept: true })
  })

  test('ends with the matter, and begins anew when it is opened again', async () => {
    const matterId = await openOne()
    await api.move(matterId, OWNER, { status: 'closedWithoutService', reason: 'En tarvitse enää.' })
    expect(await clock(matterId)).toMatchObject({ stoppedBy: 'ended', kept: null })
    await api.move(matterId, OWNER, { status: 'assessing', reason: 'Tarvitsenkin.' })
    expect(await clock(matterId)).toMatchObject({ stoppedAt: null })
  })
})

describe('a contact in a matter', () => {
  test('is in one that its writer may read, of the same customer', async () => {
    const matterId = await openOne()
    const body = contactBody({ matterId } as never)
    const of = (id: string, as: string) => ask(app, `/api/customers/${id}/contacts`, { as, body })
    expect((await of(customerId, 'adviser.second')).body.error.code).toBe('matter.not_found')
    expect((await of(await addCompany(), LAPPI)).body.error.code).toBe('matter.not_found')
  })

  test('is found in the matter’s own timeline', async () => {
    const matterId = await openOne()
    await inMatter(matterId, { subject: 'Asiassa' })
    await logAs(app, LAPPI, customerId, { subject: 'Muuten' })
    const events = await api.events(customerId, LAPPI, `?matterId=${matterId}`)
    expect(events.map(({ fact }) => fact.content.subject ?? fact.type)).toEqual(['Asiassa', 'matter.opened'])
  })
})

test('a matter is not given to somebody who is away', async () => {
  const matterId = await openOne()
  const today = dayInFinland(new Date())
  const { AbsenceModel } = await import('#server/absences/absenceModel.ts')
  await AbsenceModel.create({
    ...{ _id: 'abs_x', organisationId: organisations.lappi._id, userId: demoUserId(LAPPI), from: today, until: today },
    ...{ substituteId: null, calendarUid: null, version: 1 },
  })
  const given = await api.change(matterId, 'lead.lappi', { responsibleId: demoUserId(LAPPI) })
  expect(given).toMatchObject({ status: 409, body: { error: { code: 'matter.person_away' } } })
  expect(given.body.error.message).toContain('Aino Lappalainen')
})
