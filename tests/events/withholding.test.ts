import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { logInDatabase } from '#server/events/verifying/logInDatabase.ts'
import { verifyLog } from '#server/events/verifying/verifyLog.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { addCompany } from './addCompany.ts'
import { logAs } from './logAs.ts'

const DAY = 24 * 60 * 60 * 1000
const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const inDays = (days: number) => dayInFinland(new Date(Date.now() + days * DAY))
const decide = (as: string, eventId: string, given: object = {}, id: string = customerId) =>
  ask(app, `/api/customers/${id}/events/${eventId}/withholding`, {
    as,
    body: { withheld: true, reason: 'Neuvottelu kesken', reviewOn: inDays(30), ...given },
  })
const seenBy = async (as: string) =>
  JSON.stringify((await ask(app, `/api/customers/${customerId}/events`, { as })).body)
const stepsOf = async (as: string) =>
  JSON.stringify((await ask(app, `/api/customers/${customerId}/next-steps`, { as })).body)
const reviews = (as: string) => ask(app, '/api/withholding-reviews', { as })

describe('a later decision to withhold (6 §)', () => {
  test('closes the record, its corrections and its next step to others, and opens them again', async () => {
    const nextStep = { text: 'ASKEL', dueOn: null }
    const { eventId, nextStepId } = await logAs(app, 'adviser.lappi', customerId, { text: 'ALKUPERÄINEN', nextStep })
    const { channel, subject, topics, who, organisationIds } = (
      await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.lappi' })
    ).body.items[0].fact.content
    const corrected = await ask(app, `/api/customers/${customerId}/events/${eventId}/corrections`, {
      as: 'adviser.lappi',
      body: { channel, subject, topics, who, organisationIds, text: 'KORJATTU', reason: 'Kirjoitusvirhe' },
    })
    await ask(app, `/api/customers/${customerId}/next-steps/${nextStepId}`, {
      as: 'adviser.lappi',
      method: 'PATCH',
      version: 1,
      body: { text: 'ASKEL MUUTETTU' },
    })
    for (const word of ['ALKUPERÄINEN', 'KORJATTU', 'ASKEL']) expect(await seenBy('adviser.finnvera')).toContain(word)

    // From the correction as well as from the original.
    const closed = await decide('lead.lappi', corrected.body.eventId)
    expect(closed.body).toMatchObject({ withheld: { reason: 'Neuvottelu kesken' }, mayWithhold: true })
    for (const word of ['ALKUPERÄINEN', 'KORJATTU', 'ASKEL', 'Neuvottelu']) {
      expect(await seenBy('adviser.finnvera')).not.toContain(word)
      expect(await seenBy('adviser.lappi')).toContain(word)
    }
    expect(await stepsOf('adviser.finnvera')).not.toContain('ASKEL')
    expect(await seenBy('owner.revontuli')).toContain('KORJATTU')
    expect(await seenBy('owner.revontuli')).not.toContain('event.withholdingDecided')

    expect((await decide('lead.lappi', eventId, { withheld: false, reviewOn: null, reason: 'Ohi' })).status).toBe(200)
    for (const word of ['ALKUPERÄINEN', 'KORJATTU']) expect(await seenBy('adviser.finnvera')).toContain(word)
    expect(await stepsOf('adviser.finnvera')).toContain('ASKEL')
    expect((await decide('lead.lappi', eventId, { withheld: false, reviewOn: null })).body.error.code).toBe(
      'event.not_withheld',
    )
  })

  test('is not under the seal: the chain verifies, and tells each decision', async () => {
    const first = { reason: 'Heti', reviewOn: inDays(10) }
    const { eventId } = await logAs(app, 'adviser.lappi', customerId, { withheld: first })
    await decide('lead.lappi', eventId, { reason: 'Jatketaan' })
    await decide('lead.lappi', eventId, { withheld: false, reason: 'Ohi', reviewOn: null })
    const event = await EventModel.findById(eventId).lean()
    expect(event).toMatchObject({ withheld: null, sealedWithheld: first })
    const decisions = await EventModel.find({ 'fact.content.eventId': eventId } as object).lean()
    expect(decisions.map((decision) => decision.class)).toEqual(['own', 'own'])
    while ((await placeEvents()) > 0);
    expect((await verifyLog(await logInDatabase())).findings).toEqual([])
  })

  test('is the storing organisation’s, by a role that may', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    expect((await decide('adviser.lappi', eventId)).status).toBe(403)
    expect((await decide('lead.keha', eventId)).status).toBe(403)
    expect((await decide('owner.revontuli', eventId)).status).toBe(403)
    expect((await decide('adviser.private', eventId)).status).toBe(404)
    const other = await addCompany()
    expect((await decide('lead.lappi', eventId, {}, other)).status).toBe(404)
    const offered = (await ask(app, `/api/customers/${customerId}/events`, { as: 'lead.keha' })).body.items
    expect(offered.find((one: { eventId: string }) => one.eventId === eventId)).toMatchObject({ mayWithhold: false })
  })

  test('needs a day to come, and something that is shared at all', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    for (const reviewOn of [null, inDays(0), inDays(-1)])
      expect((await decide('lead.lappi', eventId, { reviewOn })).body.error.code).toBe('event.review_day')
    const own = await logAs(app, 'adviser.lappi', customerId, { class: 'own' })
    expect((await decide('lead.lappi', own.eventId)).body.error.code).toBe('event.own_withheld')
  })

  test('comes up for review on its day, to those who may decide', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId, {
      subject: 'Arvioitava',
      withheld: { reason: 'Syy', reviewOn: inDays(-1) },
    })
    expect((await reviews('adviser.lappi')).status).toBe(403)
    expect((await reviews('lead.keha')).body.items).toEqual([])
    expect((await reviews('lead.lappi')).body.items).toMatchObject([
      { eventId, subject: 'Arvioitava', reason: 'Syy', customer: { name: revontuli.name } },
    ])
    await decide('lead.lappi', eventId)
    expect((await reviews('lead.lappi')).body.items).toEqual([])
  })
})

describe('a delay by law', () => {
  const delayed = { paragraph: '621/1999 24 §' as const, until: inDays(20) }
  const log = (as: string, given: object) => {
    const body = {
      ...{ channel: 'call', subject: 'VIIVE', text: '', topics: [], who: [], organisationIds: [], class: 'service' },
      ...{
        occurredAt: new Date(Date.now() - 1000).toISOString(),
        withheld: null,
        nextStep: null,
        otherCustomerIds: [],
      },
      ...given,
    }
    return ask(app, `/api/customers/${customerId}/contacts`, { as, body })
  }

  test('keeps a record from the customer, and from no one of the section 10 list', async () => {
    expect((await log('lead.lappi', { delayed })).body.delayed).toMatchObject({ paragraph: delayed.paragraph })
    expect(await seenBy('owner.revontuli')).not.toContain('VIIVE')
    expect(await seenBy('adviser.finnvera')).toContain('VIIVE')
  })

  test('is for who may withhold, six months at most, without a promise that the customer would see', async () => {
    expect((await log('adviser.lappi', { delayed })).status).toBe(403)
    const codeOf = async (given: object) => (await log('lead.lappi', { delayed, ...given })).body.error.code
    expect(await codeOf({ delayed: { ...delayed, until: inDays(200) } })).toBe('event.delay_day')
    expect(await codeOf({ delayed: { ...delayed, until: inDays(0) } })).toBe('event.delay_day')
    expect(await codeOf({ class: 'own' })).toBe('event.own_delayed')
    expect(await codeOf({ nextStep: { text: 'x', dueOn: null } })).toBe('event.delayed_next_step')
    expect(await codeOf({ delayed: { ...delayed, paragraph: '1/2000 1 §' } })).toBe('request.invalid')
  })
})
