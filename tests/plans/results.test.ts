import { expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { SectionUpdateModel } from '#server/plans/live/sectionUpdateModel.ts'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { calculationMap } from '#shared/calculations/document/calculationMap.ts'
import { cafe } from '#tests/calculations/examples/cafe.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'
import { storeSection } from './writtenCalculation.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, begin, grant, sectionsOf } = plansApi(app, customerId)

test('are those of the calculation, and their look is in the read log', async () => {
  const { planId, ids } = await sectionsOf('calculations')
  const [sectionId = ''] = ids
  await storeSection(sectionId, customerId, { calculation: cafe })
  const { status, body } = await call(`/api/plans/${planId}/results`)
  expect(status).toBe(200)
  expect(body).toEqual({ sectionId, results: calculate(CalculationPlan.parse(cafe)) })
  const [entry] = await ReadLogModel.find({ operation: 'getPlanResults' }).sort({ at: -1 }).lean()
  expect(entry?.reads).toMatchObject([{ recordId: sectionId, class: 'plan' }])
})

test('are all still missing where nothing has been written', async () => {
  const { planId, ids } = await sectionsOf('calculations')
  const { body } = await call(`/api/plans/${planId}/results`)
  expect(body).toMatchObject({ sectionId: ids[0], results: { tables: null } })
  expect(body.results.named.every(({ value }: { value: unknown }) => value === null)).toBe(true)
})

test('come from the section in which a calculation was begun, where a plan has several', async () => {
  const plan = await begin('Tervehdyttäminen', 'recovery')
  const sections = plan.sections.filter(({ part }: { part: string }) => part === 'calculations')
  expect(sections.length).toBeGreaterThan(1)
  await storeSection(sections[1].sectionId, customerId, { calculation: cafe })
  const { body } = await call(`/api/plans/${plan.planId}/results`)
  expect(body.sectionId).toBe(sections[1].sectionId)
})

test('are for those alone who may read the calculations: the accountant, and whom the customer shows them', async () => {
  const { planId } = await sectionsOf('calculations')
  const statusFor = async (as: string) => (await call(`/api/plans/${planId}/results`, { as })).status
  await grant('vauhtipyora', ['plan.idea'], 'edit')
  expect(await statusFor('adviser.second')).toBe(404)
  expect(await statusFor('adviser.private')).toBe(404)
  await grant('kasvukonsultit', ['plan.calculations'], 'see')
  expect(await statusFor('adviser.private')).toBe(200)
  expect(await statusFor('accountant.revontuli')).toBe(200)
  expect((await call(`/api/plans/${newId('pln')}/results`)).body.error.code).toBe('plan.not_found')
})

test('answer whatever was written into the document', async () => {
  const { planId, ids } = await sectionsOf('calculations')
  const doc = new Doc()
  for (const [key, value] of [
    ['sales/x', 'no row'],
    ['plan/startMonth', '2027-01'],
    ['plan/vatRegistered', 'kyllä'],
    ['costs/__proto__', 7],
  ] as const)
    calculationMap(doc).set(key, value)
  await insertDocuments(SectionUpdateModel, [
    {
      ...{ _id: newId('upd'), sectionId: ids[0] ?? '', customerId, at: new Date(), userId: 'usr_test' },
      update: Buffer.from(encodeStateAsUpdate(doc)),
    },
  ])
  const { status, body } = await call(`/api/plans/${planId}/results`)
  expect([status, body.results.tables]).toEqual([200, null])
})
