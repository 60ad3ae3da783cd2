import type { Query } from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { OrganisationEventModel } from '#server/organisations/organisationEventModel.ts'
import { RoleModel } from '#server/organisations/roleModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { TeamModel } from '#server/teams/teamModel.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()

const ORGANISATIONS = 30
const OF_EACH = 100
const MOST_EXAMINED = 110
const organisationId = 'org_7'
const many = <T>(make: (n: number, organisation: string) => T): T[] =>
  Array.from({ length: ORGANISATIONS * OF_EACH }, (_, n) => make(n, `org_${n % ORGANISATIONS}`))
const nameOf = (n: number) => `Nimi ${String(n).padStart(5, '0')}`

beforeAll(async () => {
  await insertDocuments(
    UserModel,
    many((n, of) => ({
      ...{ _id: `usr_${n}`, organisationId: of, name: nameOf(n), roleId: `role_${n % 7}` },
      identity: { provider: 'test', subject: `${n}` },
    })),
  )
  await insertDocuments(
    OrganisationEventModel,
    many((n, of) => ({ _id: `oev_${n}`, organisationId: of, at: new Date(n) })),
  )
  await insertDocuments(
    TeamModel,
    many((n, of) => ({ _id: `team_${n}`, organisationId: of, name: nameOf(n), memberIds: [`usr_${n}`] })),
  )
  await insertDocuments(
    RoleModel,
    many((n, of) => ({ _id: `role_${n}`, organisationId: of })),
  )
  await insertDocuments(
    NextStepModel,
    many((n, of) => ({
      ...{ _id: `nxt_${n}`, organisationId: of, state: 'open', dueOrder: `${n}` },
      responsible: { userId: `usr_${n % 300}` },
    })),
  )
  await insertDocuments(
    GrantModel,
    many((n, of) => ({
      ...{ _id: `grt_${n}`, state: 'active', until: new Date('2030-01-01') },
      grantee: { organisationId: of, userId: `usr_${n}` },
    })),
  )
})

type Stage = { stage: string; inputStage?: Stage; inputStages?: Stage[] }
const stagesOf = (stage: Stage): Stage[] => [
  stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
]
type Plan = { queryPlanner: { winningPlan: Stage }; executionStats: { totalDocsExamined: number } }

const at = new Date(2_000)
const page = { organisationId, leftAt: null }

test.each([
  [
    'people by name',
    () =>
      UserModel.find(page as object)
        .sort({ name: 1, _id: 1 })
        .limit(51),
  ],
  [
    'the next page of people',
    () =>
      UserModel.find({
        $and: [page, {}, { name: { $gte: nameOf(700) }, $nor: [{ name: nameOf(700), _id: { $lte: 'usr_700' } }] }],
      } as object)
        .sort({ name: 1, _id: 1 })
        .limit(51),
  ],
  ['who has a role', () => UserModel.find({ organisationId, roleId: { $in: ['role_3'] }, leftAt: null } as object)],
  ['the log', () => OrganisationEventModel.find({ organisationId }).sort({ at: -1, _id: -1 }).limit(51)],
  [
    'the next page of the log',
    () =>
      OrganisationEventModel.find({
        organisationId,
        at: { $lte: at },
        $nor: [{ at, _id: { $gte: 'oev_2000' } }],
      } as object)
        .sort({ at: -1, _id: -1 })
        .limit(51),
  ],
  ['what of the log is past keeping', () => OrganisationEventModel.find({ at: { $lt: new Date(50) } }).limit(50)],
  ['the teams of an organisation', () => TeamModel.find({ organisationId } as object).sort({ name: 1 })],
  ['the teams of people', () => TeamModel.find({ organisationId, memberIds: { $in: ['usr_7', 'usr_37'] } } as object)],
  ['its roles', () => RoleModel.find({ organisationId: { $in: [null, organisationId] } } as object)],
  [
    'the duties of a person',
    () => NextStepModel.find({ 'responsible.userId': 'usr_7', state: 'open', organisationId }),
  ],
  ['access given to a person', () => GrantModel.find({ 'grantee.userId': 'usr_7' } as object)],
])('%s: found by an index, no more than needed', async (_, query) => {
  const explained = (query() as Pick<Query<unknown, unknown>, 'explain'>).explain('executionStats')
  const { queryPlanner, executionStats } = (await explained) as unknown as Plan
  expect(stagesOf(queryPlanner.winningPlan).map(({ stage }) => stage)).not.toContain('COLLSCAN')
  expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(MOST_EXAMINED)
})
