import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { ReactionCursorModel } from '#server/events/reactions/reactionCursorModel.ts'
import { readLog } from '#server/events/reactions/readLog.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { createGrant } from '#server/grants/createGrant.ts'
import { followEvents } from '#server/grants/followEvents.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { startGrantReactions } from '#server/grants/startGrantReactions.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { Section } from '#shared/access/Section.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const writer = await findActor(demoUserId('adviser.lappi'))
if (!writer) throw new Error('The demo has no adviser.lappi')
const DAY = 86_400_000

type Row = { customer: { customerId: string }; event: { eventId: string; occurredAt: string; recordedAt: string } }
type Given =
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'person'; organisationId: string; userId: string; name: string }

const give = async (customerId: string, grantee: Given, sections: Section[]) => {
  const customer = await findCustomer(customerId)
  if (!customer) throw new Error(customerId)
  const terms = { sections, right: 'see' as const, purpose: 'x', how: 'paper' as const, grantee }
  return inTransaction(() => createGrant(writer, customer, terms))
}
const record = (customerId: string, daysAgo: number[]) => {
  const { organisationIds, channel, subject, text, topics, who } = contactBody()
  const content = { organisationIds, channel, subject, text, topics, who, nextStep: null }
  const fact = { type: 'contact.logged' as const, content }
  return inTransaction(() =>
    recordEvents(
      writer,
      daysAgo.map((days) => ({
        ...{ customerId, fact, class: 'service' as const },
        occurredAt: new Date(Date.now() - days * DAY),
      })),
    ),
  )
}
const catchUp = async () => {
  await placeEvents()
  await (await followEvents((await readLog(0, 10_000)).events))?.()
}
/** The whole feed, page by page. */
const feed = async (as: string, limit = 7): Promise<Row[]> => {
  const rows: Row[] = []
  for (let cursor = ''; ; ) {
    const { body } = await ask(app, `/api/feed?limit=${limit}${cursor && `&cursor=${cursor}`}`, { as })
    rows.push(...body.items)
    if (!body.nextCursor) return rows
    cursor = body.nextCursor
  }
}
/** The same the simple way: every timeline of everybody who opened theirs, together. */
const naive = async (as: string, customerIds: string[]): Promise<string[]> => {
  const lists = await Promise.all(
    customerIds.map(async (id) => (await ask(app, `/api/customers/${id}/events?limit=100`, { as })).body.items),
  )
  const later = (a: Row['event'], b: Row['event']) =>
    b.occurredAt.localeCompare(a.occurredAt) ||
    b.recordedAt.localeCompare(a.recordedAt) ||
    (a.eventId < b.eventId ? 1 : -1)
  return lists
    .flat()
    .sort(later)
    .map(({ eventId }) => eventId)
}

const all = organisations.kasvukonsultit._id
const me = { userId: demoUserId('adviser.private'), name: 'Kasper Kasvu' }
const targets: Given[] = [
  { kind: 'organisation', organisationId: all },
  { kind: 'person', organisationId: all, ...me },
  { kind: 'organisation', organisationId: organisations.vauhtipyora._id },
]

test('the feed is the same as all the timelines together, page by page, whoever opened what to whom', async () => {
  const World = fc.array(
    fc.record({
      grants: fc.array(fc.tuple(fc.constantFrom(...targets), fc.subarray([...Section.options], { minLength: 1 })), {
        maxLength: 3,
      }),
      days: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  await fc.assert(
    fc.asyncProperty(World, fc.integer({ min: 1, max: 12 }), async (world, limit) => {
      await Promise.all([GrantModel.deleteMany({}), CustomerModel.updateMany({}, { $unset: { grants: '' } })])
      const holding: string[] = []
      for (const { grants, days } of world) {
        const customerId = await addCompany()
        await record(customerId, days)
        for (const [grantee, sections] of grants) await give(customerId, grantee, sections)
        await record(customerId, days.slice(0, 2))
        if (grants.some(([grantee]) => grantee.organisationId === all)) holding.push(customerId)
      }
      await catchUp()
      const rows = await feed('adviser.private', limit)
      expect(rows.map(({ event }) => event.eventId)).toEqual(await naive('adviser.private', holding))
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('what happens is in the feed as soon as the log has told it', async () => {
  const following = startGrantReactions(() => {})
  afterAll(() => following.stop())
  // It begins with what happens from now on: so wait until it knows where that is.
  await expect.poll(() => ReactionCursorModel.countDocuments()).toBeGreaterThan(0)
  const customerId = await addCompany()
  await give(customerId, targets[0] as Given, ['events'])
  const { eventId } = await logAs(app, 'adviser.lappi', customerId)
  await placeEvents()
  const first = async () =>
    (await ask(app, '/api/feed?limit=1', { as: 'adviser.private' })).body.items[0]?.event.eventId
  await expect.poll(first, { timeout: 3_000 }).toBe(eventId)
})

test('is empty to who holds nothing, and to a role that reads no contents though its organisation holds', async () => {
  const customerId = await addCompany()
  await give(customerId, { kind: 'organisation', organisationId: organisations.rovaniemi._id }, ['events'])
  await record(customerId, [1])
  await catchUp()
  expect(await feed('adviser.rovaniemi')).not.toEqual([])
  for (const as of ['admin.rovaniemi', 'adviser.newenterprise', 'ministry.tem', 'platform.manager', 'founder'])
    expect(await feed(as)).toEqual([])
})

test('a cursor of another list is refused', async () => {
  const { status, body } = await ask(app, '/api/feed?cursor=abc', { as: 'adviser.private' })
  expect([status, body.error.code]).toEqual([400, 'request.cursor'])
})
