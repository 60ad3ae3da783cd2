import { beforeAll, expect, test } from 'vitest'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { heldInOrder } from '#server/grants/heldInOrder.ts'
import { grantRecordOf } from '#tests/bench/grants/grantRecordOf.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

/** Enough that walking all of a collection is never the cheaper plan. */
const GRANTS = 3_000
const KEYS = 20
const now = new Date()
const grants = Array.from({ length: GRANTS }, (_, n) =>
  grantRecordOf({
    ...{ customerId: newId('cus'), nameKey: `yritys ${n}`, to: `org_${n % KEYS}`, organisationId: `org_${n % KEYS}` },
    latestEventAt: new Date(n * 1000),
  }),
)

beforeAll(async () => {
  await insertDocuments(GrantModel, grants)
  await insertDocuments(
    ReadLogModel,
    Array.from({ length: GRANTS }, (_, n) => ({
      ...{ _id: newId('rdl'), at: new Date(n), customerId: 'cus_x', reads: [] },
      ...(n % 100 ? {} : { grantIds: ['grt_x'], grantUsedAt: new Date(n) }),
    })),
  )
})

type Stage = { stage: string; inputStage?: Stage; inputStages?: Stage[] }
type Plan = { queryPlanner: { winningPlan: Stage }; executionStats: { totalDocsExamined: number } }
const stagesOf = (stage: Stage): string[] => [
  stage.stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
]
const current = { $in: ['waitingSignature', 'invited', 'active'] }

test.each([['name'], ['end'], ['latest']] as const)(
  'what a key holds in the order of %s: its index serves filter and order',
  async (order) => {
    const { queryPlanner, executionStats } = (await heldInOrder('org_7', order, now)
      .limit(51)
      .explain('executionStats')) as unknown as Plan
    const stages = stagesOf(queryPlanner.winningPlan)
    expect(stages).not.toContain('COLLSCAN')
    expect(stages).not.toContain('SORT')
    expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(GRANTS / KEYS)
  },
)

test.each([
  [
    'a customer’s own list',
    () => GrantModel.find({ customerId: grants[5]?.customerId ?? '', state: current } as object),
  ],
  ['what has ended by the clock', () => GrantModel.find({ state: current, until: { $lte: now } } as object).limit(500)],
  ['what to remind of', () => GrantModel.find({ remindAt: { $lte: now } }).limit(500)],
  ['an invitation', () => GrantModel.find({ invitationHash: 'x'.repeat(43) })],
  ['grants that name a person', () => GrantModel.find({ 'grantee.userId': 'usr_x' } as object)],
  [
    'what was read by grants',
    () => ReadLogModel.find({ grantUsedAt: { $gt: new Date(0), $lte: now } }).sort({ grantUsedAt: 1 }),
  ],
])('%s is found by an index', async (_what, query) => {
  const { queryPlanner, executionStats } = (await query().explain('executionStats')) as unknown as Plan
  expect(stagesOf(queryPlanner.winningPlan)).not.toContain('COLLSCAN')
  expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(100)
})
