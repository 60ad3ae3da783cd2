import mongoose, { type Query } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { BreakGlassModel } from '#server/breakGlass/breakGlassModel.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { InquiryModel } from '#server/inquiries/inquiryModel.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

/** Enough that walking all of a collection is never the cheaper plan. */
const MANY = 3_000
const CUSTOMERS = 100
const of = (n: number) => `cus_${n % CUSTOMERS}`
const insert = (model: { collection: { name: string } }, make: (n: number) => object) =>
  mongoose.connection
    .collection(model.collection.name)
    .insertMany(Array.from({ length: MANY }, (_, n) => make(n)) as never[])

beforeAll(async () => {
  await insert(ReadLogModel, (n) => ({ _id: newId('rdl'), customerId: of(n), at: new Date(n), organisationId: 'o' }))
  await insert(EventModel, (n) => ({
    _id: newId('evt'),
    customerId: of(n),
    organisationId: 'o',
    author: { name: 'x' },
    class: 'service',
    recordedAt: new Date(n),
    chain: { index: Math.floor(n / CUSTOMERS) },
    withheld: n % 100 === 0 ? { reason: 'x', reviewOn: '2026-01-01' } : null,
    delayed: n % 100 === 1 ? { paragraph: 'x', until: '2030-01-01T00:00:00.000Z' } : null,
  }))
  await insert(BreakGlassModel, (n) => ({
    _id: newId('bgl'),
    customerId: of(n),
    organisationId: `o${n % 50}`,
    reviewed: n % 2 === 0,
    openedAt: new Date(n),
    reviewBy: `${2000 + n}`,
  }))
  await insert(InquiryModel, (n) => ({
    _id: newId('inq'),
    customerId: of(n),
    organisationId: `o${n % 50}`,
    closed: n % 2 === 0,
    askedAt: new Date(n),
    dueOn: `${2000 + n}`,
    entryId: `e${n}`,
  }))
})

type Stage = { stage: string; inputStage?: Stage; inputStages?: Stage[] }
type Plan = { queryPlanner: { winningPlan: Stage }; executionStats: { totalDocsExamined: number } }
const stagesOf = (stage: Stage): string[] => [
  stage.stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
]

test.each([
  [
    'the looks of a ledger, in order',
    () =>
      ReadLogModel.find({ customerId: 'cus_7', at: { $lt: new Date() } })
        .sort({ at: -1, _id: -1 })
        .limit(20),
  ],
  [
    'the writings of a ledger, in order',
    () =>
      EventModel.find({ customerId: 'cus_7', recordedAt: { $lt: new Date() }, author: { $ne: null } } as object)
        .sort({ customerId: -1, 'chain.index': -1 })
        .hint('customerId_1_chain.index_1')
        .limit(20),
  ],
  [
    'what is still delayed',
    () => EventModel.find({ 'delayed.until': { $gt: '2026-01-01' }, customerId: { $in: ['cus_1'] } } as object),
  ],
  [
    'the inbox of an organisation, in order',
    () => InquiryModel.find({ organisationId: 'o7', closed: false }).sort({ askedAt: 1, _id: 1 }).limit(20),
  ],
  [
    'the inquiries of a customer, in order',
    () =>
      InquiryModel.find({ customerId: 'cus_7' })
        .sort({ askedAt: -1, _id: -1 })
        .hint('customerId_1_askedAt_-1__id_-1')
        .limit(20),
  ],
  ['inquiries about to lapse', () => InquiryModel.find({ closed: false, dueOn: { $lte: '2050' } })],
  ['inquiries about lines', () => InquiryModel.find({ entryId: { $in: ['e1', 'e2'] } })],
  [
    'break-glass to be reviewed, in order',
    () => BreakGlassModel.find({ organisationId: 'o7', reviewed: false }).sort({ openedAt: 1, _id: 1 }).limit(20),
  ],
  ['reviews about to lapse', () => BreakGlassModel.find({ reviewed: false, reviewBy: { $lte: '2050' } })],
])('%s: found by an index', async (_, query) => {
  const asked = query() as unknown as Pick<Query<unknown, unknown>, 'explain'>
  const { queryPlanner, executionStats } = (await asked.explain('executionStats')) as unknown as Plan
  const stages = stagesOf(queryPlanner.winningPlan)
  expect(stages).not.toContain('COLLSCAN')
  expect(stages).not.toContain('SORT')
  expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(60)
})

test('withheld records to be reviewed are found by their day', async () => {
  const due = EventModel.find({ organisationId: 'o', 'withheld.reviewOn': { $lte: '2026-06-01' } } as object)
  const asked = due.sort({ 'withheld.reviewOn': 1, _id: 1 }) as unknown as Pick<Query<unknown, unknown>, 'explain'>
  const { queryPlanner, executionStats } = (await asked.explain('executionStats')) as unknown as Plan
  expect(stagesOf(queryPlanner.winningPlan)).not.toContain('COLLSCAN')
  expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(60)
})
