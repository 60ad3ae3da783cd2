import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { writeCalculation } from '#shared/calculations/document/writeCalculation.ts'
import type { AdviceCheck } from '#shared/plans/advice/AdviceCheck.ts'
import { completenessOf } from '#shared/plans/advice/completenessOf.ts'
import { financingOf } from '#shared/plans/advice/financingOf.ts'
import { cafe } from '#tests/calculations/examples/cafe.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'
import { saying } from './reviewsApi.ts'
import { writeSection } from './writeSection.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, begin, grant } = plansApi(app, customerId)

const adviceOf = (given: object = {}) => {
  const checks = financingOf(calculate(CalculationPlan.parse({ ...cafe, ...given })))
  return Object.fromEntries(
    checks.map(({ check, finding, state, numbers }) => [
      check,
      [finding, state, ...numbers.map(({ name, value }) => `${name} ${value}`)],
    ]),
  )
}
const loan = (amount: string, termMonths: number) => ({
  loans: [{ id: 'bank', name: 'Laina', amount, interestPercent: '5', termMonths }],
})

describe('advice on the calculations', () => {
  test('a plan that is sound by every rule', () => {
    const advice = adviceOf()
    expect(advice.calculationsComplete).toEqual(['complete', 'fine', 'count 0'])
    expect(advice.fundingCovered?.slice(0, 2)).toEqual(['enough', 'fine'])
    expect(advice.ownShare?.slice(0, 2)).toEqual(['enough', 'fine'])
    expect(advice.cashAboveZero?.slice(0, 2)).toEqual(['enough', 'fine'])
    expect(advice.repaymentsCarried).toEqual(['noLoans', 'fine'])
    expect(advice.breakEven).toEqual(['enough', 'fine', 'year 1'])
    expect(advice.pensionCounted).toEqual(['enough', 'fine'])
  })

  test('the bank goes below zero, the sources do not cover the need, and little of it is their own', () => {
    const advice = adviceOf({ funding: [{ id: 'own', name: 'Säästöt', amount: '1000' }] })
    expect(advice.fundingCovered?.slice(0, 2)).toEqual(['little', 'look'])
    expect(advice.ownShare?.slice(0, 2)).toEqual(['little', 'look'])
    expect(advice.cashAboveZero).toEqual(['below', 'look', expect.stringMatching(/^lowest -/), 'month 2027-01'])
  })

  test('loans are carried, barely, or not, in the year in which they are the tightest', () => {
    // The first instalment falls a month after the loan: the first year has eleven, the second twelve.
    expect(adviceOf(loan('10000', 60)).repaymentsCarried?.slice(0, 3)).toEqual(['enough', 'fine', 'year 2'])
    expect(adviceOf(loan('400000', 36)).repaymentsCarried?.slice(0, 2)).toEqual(['little', 'look'])
    const thin = [40_000, 60_000, 80_000, 100_000, 120_000, 140_000, 160_000].map(
      (amount) => adviceOf(loan(String(amount), 36)).repaymentsCarried?.[0],
    )
    expect(thin.toSorted((one, other) => Number(one === 'little') - Number(other === 'little'))).toEqual(thin)
  })

  test('break-even that is not reached within three years, and a pension that nobody pays', () => {
    const dear = { costs: [{ id: 'rent', name: 'Vuokra', amount: '20000', vat: 'standard' as const }] }
    expect(adviceOf(dear).breakEven).toEqual(['little', 'look', expect.stringMatching(/^turnover \d/)])
    expect(adviceOf({ owner: { drawingsPerMonth: '1000' } }).pensionCounted).toEqual(['empty', 'look'])
  })

  test('of figures that lack something nothing is said but what they lack', () => {
    const lacking = financingOf(calculate(CalculationPlan.parse({ ...cafe, sales: [{ id: 'x', name: 'Kahvi' }] })))
    expect(lacking[0]).toMatchObject({ check: 'calculationsComplete', finding: 'missing', state: 'look' })
    expect(lacking[0]?.missing[0]).toMatchObject({ table: 'sales', rowName: 'Kahvi' })
    expect(lacking.slice(1).every(({ finding, state }) => finding === 'waits' && state === 'waits')).toBe(true)
    expect(financingOf(calculate(CalculationPlan.parse({})))[0]?.finding).toBe('notBegun')
  })
})

test('a section is empty, short or written, by its words', () => {
  const section = { sectionId: 'pse_x', part: 'idea' as const, key: null, title: 'Oma' }
  const found = completenessOf([0, 1, 39, 40].map((words) => ({ ...section, words })))
  expect(found.map(({ finding, state }) => [finding, state])).toEqual([
    ['empty', 'look'],
    ['short', 'look'],
    ['short', 'look'],
    ['written', 'fine'],
  ])
})

describe('the advice of a plan', () => {
  const adviceTo = async (planId: string, as?: string): Promise<AdviceCheck[]> =>
    (await call(`/api/plans/${planId}/advice`, as ? { as } : {})).body.checks

  test('counts what stands in its sections, to each over what is open to them', async () => {
    const plan = await begin()
    const sectionOf = (part: string) => plan.sections.find((one: { part: string }) => one.part === part).sectionId
    await writeSection({ sectionId: sectionOf('idea'), customerId }, saying('Sana '.repeat(45)))
    await writeSection({ sectionId: sectionOf('calculations'), customerId }, (doc) => writeCalculation(doc, cafe))
    const own = await adviceTo(plan.planId)
    expect(own.filter(({ check }) => check === 'sectionWritten')).toHaveLength(plan.sections.length)
    const idea = own.find(({ section }) => section?.sectionId === sectionOf('idea'))
    expect(idea).toMatchObject({ finding: 'written', numbers: [{ name: 'words', value: '45' }] })
    expect(own.find(({ check }) => check === 'breakEven')).toMatchObject({ finding: 'enough' })

    await grant('kasvukonsultit', ['plan.idea'], 'see')
    const toGuest = await adviceTo(plan.planId, 'adviser.private')
    expect(toGuest.map(({ section }) => section?.part)).toEqual(toGuest.map(() => 'idea'))
    const toAccountant = await adviceTo(plan.planId, 'accountant.revontuli')
    expect(new Set(toAccountant.map(({ section }) => section?.part ?? 'figures'))).toEqual(
      new Set(['calculations', 'figures']),
    )
    expect((await call(`/api/plans/${plan.planId}/advice`, { as: 'adviser.second' })).status).toBe(404)
  })
})
