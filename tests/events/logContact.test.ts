import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { addCompany } from './addCompany.ts'
import { contactBody } from './contactBody.ts'
import { logAs } from './logAs.ts'

const app = await startApp()
const AS = 'adviser.lappi'
const post = (customerId: string, body: object, more: object = {}) =>
  ask(app, `/api/customers/${customerId}/contacts`, { as: AS, body, ...more })
const kept = (customerId: string) => EventModel.countDocuments({ customerId })

describe('logging a contact', () => {
  test('answers with the event as its writer sees it, and keeps it with its next step', async () => {
    const customerId = await addCompany()
    const event = await logAs(app, AS, customerId, { nextStep: { text: 'Lähetä laskelma', dueOn: '2027-01-15' } })
    expect(event).toMatchObject({
      customerId,
      class: 'service',
      author: { name: 'Aino Lappalainen', organisation: { id: organisations.lappi._id } },
      bases: ['ownRecord', 'section10'],
      fact: {
        type: 'contact.logged',
        content: { subject: 'Rahoituksen tarve', nextStep: { text: 'Lähetä laskelma' } },
      },
      mayCorrect: true,
      correctedBy: null,
    })
    expect(JSON.stringify(event)).not.toMatch(/hash|salt|position|chain/)
    const step = await NextStepModel.findById(event.nextStepId).lean()
    expect(step).toMatchObject({ customerId, eventId: event.eventId, state: 'open', dueOn: '2027-01-15', version: 1 })
  })

  test('leaves one entry in the read log: who, for whom, which record, on which bases', async () => {
    const customerId = await addCompany()
    const event = await logAs(app, AS, customerId)
    const entries = await ReadLogModel.find({ customerId }).lean()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      organisationId: organisations.lappi._id,
      operation: 'logContact',
      customerId,
      reads: [{ recordId: event.eventId, class: 'service', bases: ['ownRecord', 'section10'] }],
    })
  })

  test('one meeting with several customers is in the chain of each, none named to another', async () => {
    const [a, b, c] = [await addCompany(), await addCompany(), await addCompany()]
    const event = await logAs(app, AS, a, { otherCustomerIds: [b, c], nextStep: { text: 'Tapaaminen', dueOn: null } })
    const events = await EventModel.find({ occasionId: event.occasionId }).lean()
    expect(events.map(({ customerId }) => customerId).sort()).toEqual([a, b, c].sort())
    for (const { customerId, ...rest } of events) {
      const others = [a, b, c].filter((id) => id !== customerId)
      for (const other of others) expect(JSON.stringify(rest)).not.toContain(other)
    }
    expect(events.filter(({ nextStepId }) => nextStepId !== null).map(({ customerId }) => customerId)).toEqual([a])
    expect(await NextStepModel.countDocuments({ customerId: { $in: [b, c] } })).toBe(0)
  })

  test('keeps emoji, right-to-left text and ten thousand characters as they were written', async () => {
    const customerId = await addCompany()
    const text = `👩🏽‍💻 שלום مرحبا Å ${'ä'.repeat(9_980)}`.slice(0, 10_000)
    const event = await logAs(app, AS, customerId, { text, subject: '🚀 kasvu' })
    expect(event.fact.content).toMatchObject({ text: text.normalize('NFC').trim(), subject: '🚀 kasvu' })
    const listed = await ask(app, `/api/customers/${customerId}/events`, { as: AS })
    expect(listed.body.items[0].fact.content.text).toBe(text.normalize('NFC').trim())
  })
})

describe('what can’t be logged', () => {
  const refused = async (given: object, status: number, code: string, fields?: string[]) => {
    const customerId = await addCompany()
    const answer = await post(customerId, { ...contactBody(), ...given })
    expect(answer).toMatchObject({ status, body: { error: { code } } })
    if (fields) expect(answer.body.error.details.map((detail: { field: string }) => detail.field)).toEqual(fields)
    expect(await kept(customerId)).toBe(0)
  }

  test('a contact in the future', () =>
    refused({ occurredAt: new Date(Date.now() + 3_600_000).toISOString() }, 422, 'event.in_future'))
  test('a null byte', () => refused({ text: 'a\u0000b' }, 400, 'request.invalid', ['text']))
  test('a personal identity code', () =>
    refused({ text: 'Soitti 131052-308T eilen' }, 400, 'request.invalid', ['text']))
  test('half a character', () => refused({ subject: 'a\ud800' }, 400, 'request.invalid', ['subject']))
  test('more than ten thousand characters', () =>
    refused({ text: 'x'.repeat(10_001) }, 400, 'request.invalid', ['text']))
  test('an operator in place of a value', () => refused({ subject: { $ne: '' } }, 400, 'request.invalid', ['subject']))
  test('an unknown field', () => refused({ organisationId: 'org_x' }, 400, 'request.invalid', ['organisationId']))
  test('an unknown organisation', () => refused({ organisationIds: ['org_nobody'] }, 422, 'event.unknown_organisation'))
  test('an own note that is withheld as well', () =>
    refused({ class: 'own', withheld: { reason: 'Kesken', reviewOn: '2027-01-01' } }, 422, 'event.own_withheld'))

  test('the same customer twice', async () => {
    const customerId = await addCompany()
    const answer = await post(customerId, contactBody({ otherCustomerIds: [customerId] }))
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'event.same_customer' } } })
  })

  test('a meeting of which one customer is unknown: nothing of it is kept', async () => {
    const customerId = await addCompany()
    const answer = await post(customerId, contactBody({ otherCustomerIds: ['cus_00000000000000000000' as never] }))
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'customer.not_found' } } })
    expect(await kept(customerId)).toBe(0)
  })

  test.each([
    ['owner.revontuli', 404],
    ['founder', 404],
    ['platform.manager', 403],
    ['ministry.tem', 403],
  ])('by %s, who may not log', async (as, status) => {
    const customerId = await addCompany()
    expect((await post(customerId, contactBody(), { as })).status).toBe(status)
    expect(await kept(customerId)).toBe(0)
  })
})

describe('a retry', () => {
  test('with the same key writes once and gets the first answer, with a read-log entry of its own', async () => {
    const customerId = await addCompany()
    const [body, idempotencyKey] = [contactBody(), randomUUID()]
    const first = await post(customerId, body, { idempotencyKey })
    const again = await post(customerId, body, { idempotencyKey })
    expect(again.body).toEqual(first.body)
    expect(await kept(customerId)).toBe(1)
    expect(await ReadLogModel.countDocuments({ customerId })).toBe(2)
  })

  test('that arrives together with the first writes once', async () => {
    const customerId = await addCompany()
    const [body, idempotencyKey] = [contactBody(), randomUUID()]
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(customerId, body, { idempotencyKey })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map((answer) => answer.body.eventId)).size).toBe(1)
    expect(await kept(customerId)).toBe(1)
  })

  test('with another content is refused', async () => {
    const customerId = await addCompany()
    const idempotencyKey = randomUUID()
    await post(customerId, contactBody(), { idempotencyKey })
    const other = await post(customerId, contactBody({ subject: 'Toinen asia' }), { idempotencyKey })
    expect(other).toMatchObject({ status: 422, body: { error: { code: 'request.idempotency_key_reused' } } })
    expect(await kept(customerId)).toBe(1)
  })

  test('of another person under the same key is another contact', async () => {
    const customerId = await addCompany()
    const [body, idempotencyKey] = [contactBody(), randomUUID()]
    await post(customerId, body, { idempotencyKey })
    await post(customerId, body, { idempotencyKey, as: 'adviser.finnvera' })
    expect(await kept(customerId)).toBe(2)
  })
})
