import mongoose, { type Query } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { findAccessible } from '#server/access/findAccessible.ts'
import { ContactDetailsModel } from '#server/contactDetails/contactDetailsModel.ts'
import type { ContactRecord } from '#server/contacts/ContactRecord.ts'
import { ContactPersonModel } from '#server/contacts/contactPersonModel.ts'
import { newId } from '#server/database/newId.ts'
import { HeldRecordModel } from '#server/retention/heldRecordModel.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { actorFor } from '#tests/access/actorFor.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

/** Enough that walking all of a collection is never the cheaper plan. */
const MANY = 5_000
const orgOf = (n: number) => `org_${String(n % 50).padStart(20, '0')}`
const insert = (model: { collection: { name: string } }, make: (n: number) => object) =>
  mongoose.connection
    .collection(model.collection.name)
    .insertMany(Array.from({ length: MANY }, (_, n) => make(n)) as never[])

beforeAll(async () => {
  await insert(ContactPersonModel, (n) => ({
    _id: newId('cpr'),
    personId: `per_${n % 2_000}`,
    customerId: `cus_${n % 250}`,
    class: 'person',
    protected: n % 20 === 0,
    organisationId: orgOf(n),
    nameKey: `nimi ${String(n).padStart(5, '0')}`,
    countedFrom: new Date(n * 1000),
  }))
  await insert(ContactDetailsModel, (n) => ({
    _id: newId('cde'),
    customerId: `cus_${n}`,
    organisationId: orgOf(n),
    countedFrom: new Date(n * 1000),
  }))
  await insert(HeldRecordModel, (n) => ({
    _id: newId('evt'),
    kind: 'event',
    organisationId: `org_${n % 50}`,
    checkAt: new Date(n * 1000),
  }))
})

type Stage = { stage: string; inputStage?: Stage; inputStages?: Stage[] }
type Plan = { queryPlanner: { winningPlan: Stage }; executionStats: { totalDocsExamined: number } }
const stagesOf = (stage: Stage): string[] => [
  stage.stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
]
const picker = (kind: 'municipality' | 'vitalityCentre') => {
  const ability = abilityOf(
    actorFor({ kind, organisationId: orgOf(7), permissions: ['contacts.read', 'register.read'] }),
  )
  return findAccessible<ContactRecord>({ ability }, 'read', ContactPersonModel, {
    nameKey: { $gte: 'nimi 01000', $lt: 'nimi 01100' },
  })
    .sort({ nameKey: 1 })
    .limit(40)
}

test.each([
  [
    'the people of a customer, by name',
    () => ContactPersonModel.find({ customerId: 'cus_7' }).sort({ nameKey: 1 }).limit(200),
  ],
  ['roles of a person', () => ContactPersonModel.find({ personId: { $in: ['per_7', 'per_8'] } }).limit(200)],
  ['the picker, of one’s own records', () => picker('municipality')],
  ['the picker, under 10 §', () => picker('vitalityCentre')],
  [
    'roles past their day',
    () =>
      ContactPersonModel.find({ countedFrom: { $lt: new Date(50_000) } })
        .sort({ countedFrom: 1 })
        .limit(100),
  ],
  [
    'contact details past their day',
    () =>
      ContactDetailsModel.find({ countedFrom: { $lt: new Date(50_000) } })
        .sort({ countedFrom: 1 })
        .limit(100),
  ],
  [
    'contact details of an organisation past their day',
    () =>
      ContactDetailsModel.find({ countedFrom: { $lt: new Date(4_000_000) }, organisationId: orgOf(7) })
        .sort({ countedFrom: 1 })
        .limit(100),
  ],
  [
    'held records to look at again',
    () =>
      HeldRecordModel.find({ kind: 'event', checkAt: { $lte: new Date(50_000) } })
        .sort({ checkAt: 1 })
        .limit(100),
  ],
  [
    'held records of an organisation',
    () => HeldRecordModel.find({ organisationId: 'org_7' }).sort({ checkAt: 1 }).limit(100),
  ],
])('%s: found by an index', async (_, query) => {
  const asked = query() as unknown as Pick<Query<unknown, unknown>, 'explain'>
  const { queryPlanner, executionStats } = (await asked.explain('executionStats')) as unknown as Plan
  const stages = stagesOf(queryPlanner.winningPlan)
  expect(stages).not.toContain('COLLSCAN')
  expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(200)
})
