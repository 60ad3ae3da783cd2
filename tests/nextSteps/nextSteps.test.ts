import { describe, expect, test } from 'vitest'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const AS = 'adviser.lappi'
const stepOf = async (customerId: string, text = 'Lähetä laskelma', dueOn: string | null = '2027-01-15', as = AS) =>
  (await logAs(app, as, customerId, { nextStep: { text, dueOn } })).nextStepId as string
const list = async (customerId: string, as = AS) => ask(app, `/api/customers/${customerId}/next-steps`, { as })
const change = (customerId: string, id: string, version: number | undefined, body: object, as = AS) =>
  ask(app, `/api/customers/${customerId}/next-steps/${id}`, {
    as,
    body,
    method: 'PATCH',
    ...(version === undefined ? {} : { version }),
  })

describe('the open next steps of a customer', () => {
  test('come with the first due first, those without a day last', async () => {
    const customerId = await addCompany({ name: 'Askel Oy' })
    await stepOf(customerId, 'Kolmas', null)
    await stepOf(customerId, 'Toinen', '2027-03-01')
    await stepOf(customerId, 'Ensimmäinen', '2027-02-01', 'adviser.finnvera')
    const { items } = (await list(customerId)).body
    expect(items.map(({ text }: { text: string }) => text)).toEqual(['Ensimmäinen', 'Toinen', 'Kolmas'])
    expect(items[0]).toMatchObject({
      mayChange: false,
      responsible: { name: 'Veera Finne', me: false },
      bases: ['section10'],
    })
    expect(items[1]).toMatchObject({
      mayChange: true,
      responsible: { me: true },
      customer: { name: 'Askel Oy' },
      version: 1,
    })
  })

  test('leave a read-log entry with each', async () => {
    const customerId = await addCompany()
    const id = await stepOf(customerId)
    await list(customerId, 'adviser.finnvera')
    const [entry] = await ReadLogModel.find({ customerId, operation: 'listNextSteps' }).lean()
    expect(entry?.reads).toMatchObject([{ recordId: id, class: 'service', bases: ['section10'] }])
  })
})

describe('changing a next step', () => {
  test('writes the step, its version and an event with its cause', async () => {
    const customerId = await addCompany()
    const id = await stepOf(customerId)
    const answer = await change(customerId, id, 1, { dueOn: null, text: 'Soita uudelleen' })
    expect(answer).toMatchObject({
      status: 200,
      body: { text: 'Soita uudelleen', dueOn: null, state: 'open', version: 2 },
    })
    expect(answer.headers.get('etag')).toBe('"2"')
    const done = await change(customerId, id, 2, { state: 'done' })
    expect(done.body).toMatchObject({ text: 'Soita uudelleen', state: 'done', version: 3 })
    expect((await list(customerId)).body.items).toEqual([])
    const step = await NextStepModel.findById(id).lean()
    const events = await EventModel.find({ customerId, 'fact.type': 'nextStep.changed' })
      .sort({ 'chain.index': 1 })
      .lean()
    expect(events.map(({ fact }) => fact?.content)).toEqual([
      { nextStepId: id, text: 'Soita uudelleen', dueOn: null, state: 'open' },
      { nextStepId: id, text: 'Soita uudelleen', dueOn: null, state: 'done' },
    ])
    expect(events.map(({ causeId }) => causeId)).toEqual([step?.eventId, step?.eventId])
  })

  test('from a stale version is refused with the step as it is now, and that look is logged', async () => {
    const customerId = await addCompany()
    const id = await stepOf(customerId)
    await change(customerId, id, 1, { text: 'Toisen sanat' })
    const before = await ReadLogModel.countDocuments({ customerId })
    const answer = await change(customerId, id, 1, { text: 'Minun sanani' })
    expect(answer).toMatchObject({
      status: 412,
      body: { error: { code: 'record.changed', current: { text: 'Toisen sanat', version: 2 } } },
    })
    expect(await ReadLogModel.countDocuments({ customerId })).toBe(before + 1)
    expect(await NextStepModel.findById(id).lean()).toMatchObject({ text: 'Toisen sanat', version: 2 })
  })

  test('by two at once lets one through', async () => {
    const customerId = await addCompany()
    const id = await stepOf(customerId)
    const answers = await Promise.all(['A', 'B', 'C'].map((text) => change(customerId, id, 1, { text })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    expect(await NextStepModel.findById(id).lean()).toMatchObject({ version: 2 })
  })

  test('retried with the same key is the first answer, not a stale version', async () => {
    const customerId = await addCompany()
    const id = await stepOf(customerId)
    const asked = {
      as: AS,
      method: 'PATCH' as const,
      body: { state: 'done' },
      version: 1,
      idempotencyKey: 'sama-avain-1',
    }
    const first = await ask(app, `/api/customers/${customerId}/next-steps/${id}`, asked)
    const again = await ask(app, `/api/customers/${customerId}/next-steps/${id}`, asked)
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(first.body)
  })

  test('to what it says already writes nothing', async () => {
    const customerId = await addCompany()
    const id = await stepOf(customerId)
    expect((await change(customerId, id, 1, { text: 'Lähetä laskelma' })).body.version).toBe(1)
    expect(await EventModel.countDocuments({ customerId })).toBe(1)
  })

  test('needs a version', async () => {
    const customerId = await addCompany()
    const answer = await change(customerId, await stepOf(customerId), undefined, { state: 'done' })
    expect(answer).toMatchObject({ status: 428, body: { error: { code: 'request.version_missing' } } })
  })

  test.each([
    ['adviser.finnvera', 403],
    ['adviser.rovaniemi', 404],
    ['founder', 404],
  ])('of another organisation is refused to %s', async (as, status) => {
    const customerId = await addCompany()
    expect((await change(customerId, await stepOf(customerId), 1, { state: 'done' }, as)).status).toBe(status)
  })

  test('goes by the customer in its address', async () => {
    const id = await stepOf(await addCompany())
    expect((await change(await addCompany(), id, 1, { state: 'done' })).status).toBe(404)
  })
})
