import mongoose, { type Query } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { ensureDemoPeople } from '#seed/demo/ensureDemoPeople.ts'
import { people } from '#seed/demo/people.ts'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { VisitModel } from '#server/desktop/visitModel.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { IdempotentAnswerModel } from '#server/http/idempotentAnswerModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { nameChanged } from './nameChanged.ts'

await openDatabase()

/** Enough that walking all of a collection is never the cheaper plan. */
const CUSTOMERS = 100
const EVENTS_OF_EACH = 30
const customerIds = Array.from({ length: CUSTOMERS }, () => newId('cus'))
const [customerId = ''] = customerIds

const abilityAs = async (subject: string): Promise<Pick<Context, 'ability'>> => {
  const user = people.find(({ identity }) => identity.subject === subject)
  const found = await findActor(user?._id as UserId)
  if (!found) throw new Error(`${subject} is nobody`)
  return { ability: abilityOf(found.actor) }
}
const many = <T>(make: (n: number) => T): T[] => Array.from({ length: CUSTOMERS * EVENTS_OF_EACH }, (_, n) => make(n))
const insert = (model: { collection: { name: string } }, documents: object[]) =>
  mongoose.connection.collection(model.collection.name).insertMany(documents as never[])

beforeAll(async () => {
  await ensureDemoPeople()
  for (let round = 0; round < EVENTS_OF_EACH; round++) {
    await inTransaction(() =>
      recordEvents(
        null,
        customerIds.map((id) => nameChanged(id, `${round}`)),
      ),
    )
  }
  while ((await placeEvents()) > 0);
  const of = (n: number) => customerIds[n % CUSTOMERS]
  await insert(
    NextStepModel,
    many((n) => ({
      _id: newId('nxt'),
      customerId: of(n),
      state: 'open',
      dueOrder: `${n}`,
      responsible: { userId: `usr_${n % 50}` },
    })),
  )
  await insert(
    VisitModel,
    many((n) => ({ _id: `v${n}`, userId: `usr_${n % 50}`, visitedAt: new Date(n) })),
  )
  await insert(
    ReadLogModel,
    many((n) => ({ _id: newId('rdl'), customerId: of(n), at: new Date(n) })),
  )
  await insert(
    IdempotentAnswerModel,
    many((n) => ({ _id: `${n}`, at: new Date() })),
  )
})

type Stage = { stage: string; indexName?: string; inputStage?: Stage; inputStages?: Stage[] }
const stagesOf = (stage: Stage): Stage[] => [
  stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
]
type Plan = { queryPlanner: { winningPlan: Stage }; executionStats: { totalDocsExamined: number; nReturned: number } }
const planOf = async (query: Pick<Query<unknown, unknown>, 'explain'>) => {
  const { queryPlanner, executionStats } = (await query.explain('executionStats')) as unknown as Plan
  return { stages: stagesOf(queryPlanner.winningPlan).map(({ stage }) => stage), executionStats }
}

test.each([['adviser.lappi'], ['adviser.rovaniemi'], ['owner.revontuli']])(
  'the timeline of %s walks its index in order, to the end of the page and no further',
  async (subject) => {
    const context = await abilityAs(subject)
    const timeline = findAccessible(
      context,
      'read',
      EventModel as mongoose.Model<EventRecord>,
      { customerId, erased: null } as never,
    )
      .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
      .hint('timeline')
      .limit(11)
    const { stages, executionStats } = await planOf(timeline)
    expect(stages).not.toContain('COLLSCAN')
    expect(stages).not.toContain('SORT')
    expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(EVENTS_OF_EACH)
  },
)

test.each([
  ['the traces of a customer', () => EventModel.find({ customerId, withheld: { $ne: null } })],
  ['a chain in its order', () => EventModel.find({ customerId }).sort({ customerId: 1, 'chain.index': 1 })],
  ['who corrects an event', () => EventModel.find({ corrects: { $in: ['evt_1', 'evt_2'] } })],
  [
    'the log after a position',
    () =>
      EventPositionModel.find({ _id: { $gt: 2_900 } })
        .sort({ _id: 1 })
        .limit(50),
  ],
  ['the last position', () => EventPositionModel.find({}).sort({ _id: -1 }).limit(1)],
  [
    'open next steps of a customer',
    () => NextStepModel.find({ customerId, state: 'open' }).sort({ dueOrder: 1 }).limit(20),
  ],
  [
    'my open next steps',
    () => NextStepModel.find({ 'responsible.userId': 'usr_7', state: 'open' }).sort({ dueOrder: 1 }).limit(20),
  ],
  ['my visits', () => VisitModel.find({ userId: 'usr_7' }).sort({ visitedAt: -1 }).limit(10)],
  ['the read log of a customer', () => ReadLogModel.find({ customerId })],
  ['the answer of an earlier attempt', () => IdempotentAnswerModel.find({ _id: '17' })],
])('%s is found by an index', async (_, query) => {
  const { stages, executionStats } = await planOf(query() as never)
  expect(stages).not.toContain('COLLSCAN')
  expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(110)
})
