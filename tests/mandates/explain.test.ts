import type { Query } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { AccessChangeModel } from '#server/access/accessChangeModel.ts'
import { SessionModel } from '#server/auth/sessions/sessionModel.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { MandateModel } from '#server/mandates/mandateModel.ts'
import { stagesOf } from '#tests/database/conformance/stagesOf.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

const MANY = 3_000
const many = <T>(make: (n: number, at: Date) => T): T[] =>
  Array.from({ length: MANY }, (_, n) => make(n, new Date(n * 1_000)))

beforeAll(async () => {
  await insertDocuments(
    SessionModel,
    many((n, at) => ({ _id: `s${n}`, publicId: `ses_${n}`, userId: `usr_${n % 300}`, startedAt: at, expiresAt: at })),
  )
  await insertDocuments(
    MandateModel,
    many((n, at) => ({ _id: `m${n}`, userId: `usr_${n}`, businessId: `${n % 500}`, capacity: 'owner', until: at })),
  )
  await insertDocuments(
    AccessChangeModel,
    many((n) => ({ _id: `c${n}`, at: new Date(Date.now() - n * 1_000), by: 'other', userIds: [] })),
  )
  await insertDocuments(
    RegisteredRoleModel,
    many((n) => ({ _id: `r${n}`, delegateId: `d${n}`, identifier: `${n}`, role: 'ELI', validTo: null })),
  )
})

const now = new Date(1_500_000)
test.each<[string, () => Query<unknown, unknown>]>([
  [
    'one’s own sessions',
    () => SessionModel.find({ userId: 'usr_7', expiresAt: { $gt: now } } as object).sort({ startedAt: -1 }),
  ],
  ['a person’s mandates', () => MandateModel.find({ userId: 'usr_7' } as object)],
  ['who signs jointly', () => MandateModel.find({ businessId: '7', capacity: 'jointRepresentative' } as object)],
  ['what ends this second', () => MandateModel.find({ until: { $gt: now, $lte: new Date(now.getTime() + 1_000) } })],
  [
    'the others’ changes',
    () => AccessChangeModel.find({ at: { $gte: new Date(Date.now() - 10_000) }, by: { $ne: 'me' } }),
  ],
  ['the register of a person', () => RegisteredRoleModel.find({ delegateId: 'd7' }).sort({ identifier: 1 })],
  // A handful of records is sorted as it is found; what matters is that no collection is walked.
])('%s: an index serves it', async (_what, query) => {
  const stages = stagesOf(await query().explain())
  expect(stages).not.toContain('COLLSCAN')
})
