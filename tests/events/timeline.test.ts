import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { addCompany } from './addCompany.ts'
import { contactBody } from './contactBody.ts'
import { logAs } from './logAs.ts'
import { nameChanged } from './nameChanged.ts'

const app = await startApp()
const AS = 'adviser.lappi'
const events = (customerId: string, query = '', as = AS) =>
  ask(app, `/api/customers/${customerId}/events${query}`, { as })
const idsOf = (answer: { body: { items: { eventId: string }[] } }) => answer.body.items.map(({ eventId }) => eventId)
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

describe('the timeline', () => {
  test('shows the latest first, whenever it was recorded', async () => {
    const customerId = await addCompany()
    const [b, c, a] = [
      await logAs(app, AS, customerId, { occurredAt: hoursAgo(2) }),
      await logAs(app, AS, customerId, { occurredAt: hoursAgo(3) }),
      await logAs(app, AS, customerId, { occurredAt: hoursAgo(1) }),
    ]
    expect(idsOf(await events(customerId))).toEqual([a.eventId, b.eventId, c.eventId])
  })

  test('pages without gap or double while new events arrive, at the same moment too', async () => {
    const customerId = await addCompany()
    const occurredAt = hoursAgo(5)
    const written: string[] = []
    for (let n = 0; n < 12; n++) {
      written.push(
        (await logAs(app, AS, customerId, { occurredAt: n < 6 ? occurredAt : hoursAgo(4 - n / 10) })).eventId,
      )
    }
    const seen: string[] = []
    let query = '?limit=5'
    for (let page = 0; page < 5; page++) {
      const answer = await events(customerId, query)
      seen.push(...idsOf(answer))
      if (!answer.body.nextCursor) break
      query = `?limit=5&cursor=${answer.body.nextCursor}`
      await logAs(app, AS, customerId, { occurredAt: hoursAgo(0.1) })
    }
    expect(seen).toEqual(written.reverse())
  })

  test('a page that ends exactly with the last event has no next one', async () => {
    const customerId = await addCompany()
    for (let n = 0; n < 2; n++) await logAs(app, AS, customerId)
    expect((await events(customerId, '?limit=2')).body.nextCursor).toBeNull()
  })

  test.each([
    ['of another customer', async (cursor: string) => events(await addCompany(), `?cursor=${cursor}`)],
    [
      'of other filters',
      async (cursor: string, customerId: string) => events(customerId, `?channel=call&cursor=${cursor}`),
    ],
    ['that nobody gave', async (_: string, customerId: string) => events(customerId, '?cursor=abc')],
    ['that holds no place', async (_: string, customerId: string) => events(customerId, '?cursor=e30')],
  ])('refuses a cursor %s', async (_, asked) => {
    const customerId = await addCompany()
    for (let n = 0; n < 2; n++) await logAs(app, AS, customerId)
    const { nextCursor } = (await events(customerId, '?limit=1')).body
    expect(await asked(nextCursor, customerId)).toMatchObject({
      status: 400,
      body: { error: { code: 'request.cursor' } },
    })
  })

  test('filters by kind, channel, topic, organisation and days in Finland', async () => {
    const customerId = await addCompany()
    const call = await logAs(app, AS, customerId, { occurredAt: '2026-03-10T21:59:59Z', topics: ['growth'] })
    const visit = await logAs(app, 'adviser.finnvera', customerId, {
      channel: 'visit',
      occurredAt: '2026-03-10T22:00:00Z',
      topics: ['financing', 'permits'],
    })
    await inTransaction(() =>
      recordEvent(null, { ...nameChanged(customerId, 'Uusi Oy'), occurredAt: new Date('2026-01-01') }),
    )
    const found = async (query: string) => idsOf(await events(customerId, query))
    expect(await found('?kind=contact')).toEqual([visit.eventId, call.eventId])
    expect(await found('?kind=register')).toHaveLength(1)
    expect(await found('?kind=nextStep')).toEqual([])
    expect(await found('?channel=visit')).toEqual([visit.eventId])
    expect(await found('?topic=growth')).toEqual([call.eventId])
    expect(await found(`?organisationId=${organisations.finnvera._id}`)).toEqual([visit.eventId])
    // Midnight in Finland is at 22 UTC in winter.
    expect(await found('?until=2026-03-10&from=2026-03-10')).toEqual([call.eventId])
    expect(await found('?from=2026-03-11')).toEqual([visit.eventId])
  })

  test('tells a register change without an author, and logs no read of it: it is public', async () => {
    const customerId = await addCompany()
    await inTransaction(() => recordEvent(null, nameChanged(customerId, 'Uusi Oy')))
    const { items } = (await events(customerId, '', 'adviser.private')).body
    expect(items).toMatchObject([
      { author: null, class: 'public', bases: ['public'], fact: { type: 'company.changed' } },
    ])
    expect(await ReadLogModel.countDocuments({ customerId: customerId })).toBe(0)
  })

  test('leaves one read-log entry for a page, with every record above public and all its bases', async () => {
    const customerId = await addCompany()
    const own = await logAs(app, 'adviser.finnvera', customerId, { occurredAt: hoursAgo(1) })
    const others = await logAs(app, AS, customerId, { occurredAt: hoursAgo(2) })
    await inTransaction(() => recordEvent(null, nameChanged(customerId, 'Uusi Oy')))
    const answer = await events(customerId, '', 'adviser.finnvera')
    const [entry] = await ReadLogModel.find({ customerId, operation: 'listEvents' }).lean()
    expect(answer.body.items).toHaveLength(3)
    expect(entry).toMatchObject({
      organisationId: organisations.finnvera._id,
      requestId: answer.headers.get('x-request-id'),
      customerId,
      reads: [
        { recordId: own.eventId, class: 'service', bases: ['ownRecord', 'section10'] },
        { recordId: others.eventId, class: 'service', bases: ['section10'] },
      ],
    })
  })

  test('of a customer that is not there is 404', async () => {
    expect(await events('cus_00000000000000000000')).toMatchObject({
      status: 404,
      body: { error: { code: 'customer.not_found' } },
    })
  })
})

describe('a correction', () => {
  const correct = (customerId: string, eventId: string, as = AS) => {
    const { channel, text, topics, who, organisationIds } = contactBody()
    const body = { channel, subject: 'Oikea aihe', text, topics, who, organisationIds, reason: 'Väärä aihe' }
    return ask(app, `/api/customers/${customerId}/events/${eventId}/corrections`, { as, body })
  }

  test('is an event of its own; the old one stays visible as corrected', async () => {
    const customerId = await addCompany()
    const old = await logAs(app, AS, customerId)
    const made = await correct(customerId, old.eventId)
    expect(made).toMatchObject({
      status: 200,
      body: { fact: { type: 'contact.corrected', content: { corrects: old.eventId } } },
    })
    const { items } = (await events(customerId)).body
    expect(items).toMatchObject([
      { eventId: made.body.eventId, occurredAt: old.occurredAt, correctedBy: null, mayCorrect: true },
      { eventId: old.eventId, fact: old.fact, correctedBy: made.body.eventId, mayCorrect: false },
    ])
  })

  test('is made once: the latest version is the one to correct', async () => {
    const customerId = await addCompany()
    const old = await logAs(app, AS, customerId)
    const both = await Promise.all([correct(customerId, old.eventId), correct(customerId, old.eventId)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const made = both.find(({ status }) => status === 200)?.body
    expect((await correct(customerId, made.eventId)).status).toBe(200)
  })

  test('keeps the class and the withholding of what it corrects', async () => {
    const customerId = await addCompany()
    const withheld = { reason: 'Neuvottelut kesken', reviewOn: '2027-01-01' }
    const old = await logAs(app, AS, customerId, { withheld })
    expect((await correct(customerId, old.eventId)).body).toMatchObject({ class: 'service', withheld })
    expect((await events(customerId, '', 'adviser.finnvera')).body.items).toEqual([])
  })

  test.each([
    ['adviser.finnvera', 403, 'access.denied'],
    ['adviser.rovaniemi', 404, 'event.not_found'],
    ['founder', 404, 'customer.not_found'],
  ])('is refused to %s, whose organisation did not write it', async (as, status, code) => {
    const customerId = await addCompany()
    const old = await logAs(app, AS, customerId)
    expect(await correct(customerId, old.eventId, as)).toMatchObject({ status, body: { error: { code } } })
  })

  test('goes by the customer in its address', async () => {
    const old = await logAs(app, AS, await addCompany())
    expect((await correct(await addCompany(), old.eventId)).status).toBe(404)
  })
})
