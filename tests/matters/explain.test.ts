import mongoose, { type Query } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { mattersFilter } from '#server/matters/mattersFilter.ts'
import { mattersOrder } from '#server/matters/mattersOrder.ts'
import type { MatterFilters } from '#shared/matters/MatterFilters.ts'
import { stagesOf } from '#tests/database/conformance/stagesOf.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

/** Enough that walking all of a collection is never the cheaper plan. */
const MATTERS = 3_000
const EACH = 30
const PAGE = 20
const actor = { userId: 'usr_7', teamIds: ['team_7'] } as never

beforeAll(async () => {
  const many = Array.from({ length: MATTERS }, (_, n) => ({
    ...{ _id: newId('mat'), customerId: `cus_${n % 100}`, organisationId: `org_${n % 100}`, open: n % 10 !== 0 },
    ...{
      teamId: `team_${n % 100}`,
      responsible: { userId: `usr_${n % 100}`, name: 'x' },
      servedBy: [`org_${(n + 1) % 100}`],
    },
    ...{ dueOrder: `2026-01-${String((n % 28) + 1).padStart(2, '0')}`, statusAt: new Date(n), openedAt: new Date(n) },
    ...{ tasks: [{ owner: { userId: `usr_${n % 100}` } }], members: [{ userId: `usr_${n % 100}` }] },
    ...{ countedFrom: n % 10 === 0 ? new Date(n) : null, status: 'new', topics: [] },
  }))
  const events = Array.from({ length: MATTERS }, (_, n) => ({
    ...{ _id: newId('evt'), customerId: 'cus_1', occurredAt: new Date(n), recordedAt: new Date(n), erased: null },
    ...{ chain: { index: n }, ...(n % 10 === 0 ? { matterId: `mat_${n % 100}` } : {}) },
  }))
  await mongoose.connection.collection(MatterModel.collection.name).insertMany(many as never[])
  await mongoose.connection.collection(EventModel.collection.name).insertMany(events as never[])
})

const planOf = async (query: Pick<Query<unknown, unknown>, 'explain'>) => {
  const explained = (await query.explain('executionStats')) as unknown as {
    queryPlanner: unknown
    executionStats: { totalDocsExamined: number }
  }
  return { stages: stagesOf(explained.queryPlanner), examined: explained.executionStats.totalDocsExamined }
}

const LISTS: [string, MatterFilters][] = [
  ['of an organisation', {}],
  ['of a person', { person: 'me' }],
  ['taken on by a referral', { as: 'serving' }],
  ['that have ended', { state: 'ended' }],
  ['taken on, that have ended', { as: 'serving', state: 'ended' }],
]

test.each(LISTS)('a page of matters %s walks its index in order', async (_what, filters) => {
  const order = mattersOrder(filters)
  const query = MatterModel.find(mattersFilter(actor, 'org_7', filters))
    .sort(order.sort)
    .hint(order.index)
    .limit(PAGE)
  const { stages, examined } = await planOf(query)
  expect(stages).not.toContain('COLLSCAN')
  expect(stages).not.toContain('SORT')
  expect(examined).toBeLessThanOrEqual(EACH)
})

test('a customer’s matters walk theirs', async () => {
  const query = MatterModel.find({ customerId: 'cus_7' })
    .sort({ open: -1, openedAt: -1, _id: -1 })
    .hint('ofCustomer')
    .limit(PAGE)
  const { stages, examined } = await planOf(query)
  expect(stages).not.toContain('SORT')
  expect(examined).toBeLessThanOrEqual(EACH)
})

test('what happened in a matter is found among what happened with its customer', async () => {
  const query = EventModel.find({ customerId: 'cus_1', erased: null, matterId: 'mat_0' } as object)
    .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
    .hint('ofMatter')
    .limit(PAGE)
  const { stages, examined } = await planOf(query)
  expect(stages).not.toContain('COLLSCAN')
  expect(stages).not.toContain('SORT')
  expect(examined).toBeLessThanOrEqual(EACH)
})

test.each([
  ['resting on somebody', () => MatterModel.find({ 'responsible.userId': { $in: ['usr_7'] }, open: true } as object)],
  ['with somebody’s tasks', () => MatterModel.find({ open: true, 'tasks.owner.userId': 'usr_7' } as object)],
  ['with somebody among the members', () => MatterModel.find({ open: true, 'members.userId': 'usr_7' } as object)],
  ['pending for some customers', () => MatterModel.find({ customerId: { $in: ['cus_7'] }, open: true } as object)],
  [
    'whose years are over',
    () =>
      MatterModel.find({ open: false, countedFrom: { $lt: new Date(200) } })
        .sort({ countedFrom: 1 })
        .limit(PAGE),
  ],
])('matters %s are found by an index', async (_what, query) => {
  const { stages, examined } = await planOf(query() as never)
  expect(stages).not.toContain('COLLSCAN')
  expect(examined).toBeLessThanOrEqual(2 * EACH)
})
