import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculateSensitivity } from '#shared/calculations/calculateSensitivity.ts'
import type { asPlanned } from '#shared/calculations/flows/asPlanned.ts'
import { anyPlan } from './anyPlan.ts'
import { resultsOf } from './resultsOf.ts'

const RUNS = { numRuns: 12 }
describe('sensitivity', () => {
  const CHANGES = [-40, -10, 0, 10, 40]
  const resultsBy = (plan: Parameters<typeof resultsOf>[0], variable: keyof typeof asPlanned) =>
    (calculateSensitivity(CalculationPlan.parse(plan), CHANGES) ?? [])
      .filter((tried) => tried.variable === variable)
      .map(({ netResult }) => netResult.map(Number))
  const neverFalls = (rows: number[][], slack = 0) => {
    expect(rows).toHaveLength(CHANGES.length)
    for (const [index, later] of rows.slice(1).entries())
      for (const [year, amount] of later.entries())
        expect(amount).toBeGreaterThanOrEqual((rows[index]?.[year] ?? Number.NaN) - slack)
  }

  test('higher prices never lower a result', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => neverFalls(resultsBy(plan, 'price'))),
      RUNS,
    )
  })

  test('selling more of what costs nothing to buy never lowers a result', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const sales = plan.sales?.map((line) => ({ ...line, material: null })) ?? []
        neverFalls(resultsBy({ ...plan, sales }, 'volume'))
      }),
      RUNS,
    )
  })

  test.each(['materials', 'costs', 'pay'] as const)('dearer %s never raise a result', (variable) => {
    fc.assert(
      fc.property(anyPlan, (plan) => neverFalls(resultsBy(plan, variable).reverse())),
      RUNS,
    )
  })

  test('dearer interest never raises a result, but for a cent of rounding in each month', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => neverFalls(resultsBy(plan, 'interest').reverse(), 12 * 3 * 0.01)),
      RUNS,
    )
  })

  test('no change gives the plan itself', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { years, named } = resultsOf(plan)
        const unchanged = (calculateSensitivity(CalculationPlan.parse(plan)) ?? []).filter(({ change }) => change === 0)
        expect(unchanged).toHaveLength(6)
        for (const tried of unchanged) {
          expect(tried.netResult).toEqual(years('profitability', 'netResult'))
          if ((plan.sales?.length ?? 0) > 0 && named('lowestCash')) expect(tried.lowestCash).toBe(named('lowestCash'))
        }
      }),
      RUNS,
    )
  })
})
