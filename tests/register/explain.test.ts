import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { findCompanies } from '#server/register/findCompanies.ts'
import { getCompany } from '#server/register/getCompany.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { BusinessId } from '#shared/register/BusinessId.ts'
import { actorFor } from '#tests/access/actorFor.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { importObjects } from './importObjects.ts'

await openDatabase()
/** Fewer, and the engine rightly reads them all. */
const COMPANIES = 6_000
const actor = actorFor({ kind: 'vitalityCentre', permissions: ['register.read'] })
const context = {
  requestId: 'r',
  operation: 'o',
  language: 'fi' as const,
  actor,
  ability: abilityOf(actor),
  opened: [],
  reads: [],
}

// biome-ignore lint/suspicious/noExplicitAny: a plan has the shape that the engine gives it
type Plan = any
const stagesOf = (plan: Plan): Plan[] => [
  plan,
  ...(plan.inputStages ?? [plan.inputStage].filter(Boolean)).flatMap(stagesOf),
]

/** The finds that a piece of work sends, as mongoose hands them to the driver. */
const findsOf = async (work: () => Promise<unknown>): Promise<Plan[]> => {
  const finds: Plan[] = []
  mongoose.set('debug', (collection: string, method: string, filter: Plan, options: Plan) => {
    if (collection === 'customers' && method === 'find') finds.push({ ...options, filter })
  })
  await work()
  mongoose.set('debug', false)
  return finds
}

const explain = async ({ filter, sort, limit, hint }: Plan) => {
  const explained: Plan = await CustomerModel.collection.find(filter, { sort, limit, hint }).explain('executionStats')
  return {
    stages: stagesOf(explained.queryPlanner.winningPlan).map(({ stage }) => stage),
    examined: explained.executionStats.totalDocsExamined as number,
  }
}

beforeAll(async () => {
  await importObjects([...generateRegister({ companies: COMPANIES })])
  // A table that was never analysed is searched by any index; the engine sees to it by itself, within some seconds.
  const [find] = await findsOf(() => getCompany(context, { businessId: '9000000-3' as BusinessId }))
  while ((await explain(find)).examined > 1) await pause(500)
}, 90_000)

const lists: Record<string, object> = {
  'all companies': {},
  municipality: { municipality: '091' },
  region: { region: '01' },
  section: { industry: 'M' },
  division: { industry: '68' },
  'whole industry code': { industry: '68200' },
  form: { form: '16' },
  status: { status: 'active' },
  'region, section and status': { region: '01', industry: 'M', status: 'active' },
  'region, division and status': { region: '01', industry: '68', status: 'active' },
  'a name': { q: 'kal' },
  'a name and a municipality': { q: 'kal', municipality: '091' },
  'a former name': { q: 'kahvila k' },
}

test.each(Object.entries(lists))('a list by %s walks an index', async (_, query) => {
  const finds = await findsOf(() => findCompanies(context, { limit: 50, ...query } as never))
  expect(finds.length).toBeGreaterThan(0)
  for (const find of finds) {
    const { stages } = await explain(find)
    expect([find.filter, stages]).toEqual([find.filter, expect.not.arrayContaining(['COLLSCAN'])])
  }
})

test.each(Object.entries(lists).filter(([name]) => !name.includes('name') && name !== 'whole industry code'))(
  'a page by %s reads no more than it shows',
  async (_, query) => {
    const [find] = await findsOf(() => findCompanies(context, { limit: 50, ...query } as never))
    const { stages, examined } = await explain(find)
    expect([stages.includes('SORT'), examined <= 51]).toEqual([false, true])
  },
)

test('a company is opened by the index of business IDs', async () => {
  const [find] = await findsOf(() => getCompany(context, { businessId: '9000000-3' as BusinessId }))
  const { stages, examined } = await explain(find)
  expect(stages).not.toContain('COLLSCAN')
  expect(examined).toBe(1)
})
