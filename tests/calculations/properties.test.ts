import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Exact } from '#shared/calculations/arithmetic/Exact.ts'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { breakEvenOf } from '#shared/calculations/figures/breakEvenOf.ts'
import { calculationOf } from '#shared/calculations/figures/calculationOf.ts'
import { asPlanned } from '#shared/calculations/flows/asPlanned.ts'
import { PLAN_MONTHS } from '#shared/calculations/planLength.ts'
import { readyOf } from '#shared/calculations/ready/readyOf.ts'
import { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { anyPlan, anyUnfinishedPlan } from './anyPlan.ts'
import { resultsOf } from './resultsOf.ts'

const RUNS = { numRuns: 25 }
const MONTHS = Array.from({ length: PLAN_MONTHS }, (_, index) => index)
const ready = (input: Parameters<typeof CalculationPlan.parse>[0]) => {
  const { ready: all } = readyOf(CalculationPlan.parse(input))
  if (!all) throw new Error('The plan lacks its first month or its VAT')
  return all
}
const sum = (texts: readonly string[]) =>
  texts.reduce<Exact>((total, text) => total.plus(text), new Exact(0)).toFixed(2)
/** `less` stands for what is taken away. */
const together = (plus: readonly (string | undefined)[], less: readonly (string | undefined)[] = []) =>
  sum([...plus.map((one) => one ?? 'none'), ...less.map((one) => new Exact(one ?? 'none').neg().toFixed(2))])

describe('cash', () => {
  test('each month closes with what it opened, what came and what went, and opens where the last closed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { tables } = resultsOf(plan)
        const cash = Object.fromEntries(tables.cashFlow.map(({ row, months }) => [row, months]))
        const at = (index: number, ...rows: string[]) => rows.map((row) => cash[row]?.[index])
        for (const index of MONTHS) {
          const inward = at(index, 'received', 'own', 'investor', 'grants', 'loansDrawn')
          const outward = at(
            index,
            ...['materials', 'costs', 'pay', 'sideCosts', 'yel', 'vatSettled', 'incomeTax', 'drawings'],
            ...['investments', 'interest', 'repayments'],
          )
          expect(together([...at(index, 'opening'), ...inward], outward)).toBe(cash.closing?.[index])
          expect(cash.opening?.[index]).toBe(
            index === 0 ? new Exact(plan.openingCash ?? 0).toFixed(2) : cash.closing?.[index - 1],
          )
        }
      }),
      RUNS,
    )
  })

  test('the years of a table are its months', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { tables } = resultsOf(plan)
        const summed = [...tables.profitability, ...tables.vat, ...tables.cashFlow].filter(
          ({ row }) => row !== 'opening' && row !== 'closing',
        )
        for (const { months, years } of summed)
          expect(years).toEqual([0, 12, 24].map((from) => sum(months.slice(from, from + 12))))
      }),
      RUNS,
    )
  })
})

test('the balance: what there is equals what is owed and what is the owners’, in every month', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { months } = resultsOf(plan)
      for (const index of MONTHS) {
        const at = (...rows: Parameters<typeof months>[1][]) => rows.map((row) => months('balance', row, index + 1)[0])
        expect(together(at('payables', 'vatDebt', 'loans', 'equity'))).toBe(at('assets')[0])
      }
    }),
    RUNS,
  )
})

describe('VAT', () => {
  test('is settled two months after its month, all of it, and what is not yet settled is owed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { tables, months, years } = resultsOf(plan)
        const [, , due, settled] = tables.vat
        expect(settled?.months.slice(0, 2)).toEqual(['0.00', '0.00'])
        expect(settled?.months.slice(2)).toEqual(due?.months.slice(0, -2))
        expect(together([sum(settled?.months ?? []), ...months('balance', 'vatDebt', PLAN_MONTHS)])).toBe(
          together(years('vat', 'vatOfSales'), years('vat', 'vatOfPurchases')),
        )
      }),
      RUNS,
    )
  })

  test('without registration there is none, and the customers’ money is the turnover', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { tables, months } = resultsOf({ ...plan, vatRegistered: false })
        for (const { months: amounts } of tables.vat) expect(new Set(amounts)).toEqual(new Set(['0.00']))
        const turnover = sum(months('profitability', 'turnover', ...MONTHS.map((index) => index + 1)).map(String))
        const received = months('cashFlow', 'received', ...MONTHS.map((index) => index + 1))
        expect(together([...received, ...months('balance', 'receivables', PLAN_MONTHS)])).toBe(turnover)
      }),
      RUNS,
    )
  })
})

test('a loan is paid back to the cent, its debt only falls, and its interest is never below zero', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { tables } = resultsOf(plan)
      for (const [index, { rows }] of tables.loans.entries()) {
        const { amount = null, graceMonths = 0, termMonths = null } = plan.loans?.[index] ?? {}
        expect(rows).toHaveLength(termMonths ?? 0)
        expect(sum(rows.map(({ repayment }) => repayment))).toBe(new Exact(amount ?? 0).toFixed(2))
        expect(rows.at(-1)?.left).toBe('0.00')
        expect(rows.slice(0, graceMonths).every(({ repayment }) => repayment === '0.00')).toBe(true)
        for (const { interest, repayment, left } of rows)
          expect(Math.min(Number(interest), Number(repayment), Number(left))).toBeGreaterThanOrEqual(0)
      }
    }),
    RUNS,
  )
})

test('nothing is depreciated below nothing', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { months, tables } = resultsOf(plan)
      for (const index of MONTHS)
        expect(Number(months('balance', 'fixedAssets', index + 1)[0])).toBeGreaterThanOrEqual(0)
      const depreciation = tables.profitability.find(({ row }) => row === 'depreciation')?.months ?? []
      expect(depreciation.every((amount) => !amount.startsWith('-'))).toBe(true)
    }),
    RUNS,
  )
})

test('at the break-even volume a year’s result before tax is nothing, but for the rounding of its entries', () => {
  const CENTS_OF_AN_ENTRY = 0.02
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const all = ready(plan)
      const entries = (all.sales.length + all.materials.length) * 12 * 2
      for (const [year, { share }] of breakEvenOf(calculationOf(all)).entries()) {
        if (!share) continue
        const { profit } = calculationOf(all, { ...asPlanned, volume: share })
        const result = profit.resultBeforeTax.slice(year * 12, year * 12 + 12)
        const total = Math.abs(Number(sum(result.map((amount) => amount.toFixed(2)))))
        // The planned year was rounded as well, and the share carries that over.
        expect(total).toBeLessThanOrEqual(entries * CENTS_OF_AN_ENTRY * Math.max(1, share.toNumber()))
      }
    }),
    RUNS,
  )
})

describe('funding', () => {
  test('money that is missing, added to the first month, is all that was missing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { missing } = resultsOf(plan).tables.funding
        const more = { ...plan, funding: [...(plan.funding ?? []), { id: 'more', amount: missing }] }
        expect(resultsOf(more).tables.funding.missing).toBe('0.00')
      }),
      RUNS,
    )
  })

  test('the need is its parts, and the sources theirs', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { funding } = resultsOf(plan).tables
        expect(together([funding.investments, funding.operations, funding.reserve])).toBe(funding.need)
        expect(sum(Object.values(funding.sources))).toBe(funding.sourcesTotal)
      }),
      RUNS,
    )
  })
})

test('an unfinished plan never gives a number that is none: a value, or what is missing, or why', () => {
  fc.assert(
    fc.property(anyUnfinishedPlan, (input) => {
      const results = calculate(CalculationPlan.parse(input))
      expect(CalculationResults.safeParse(results).error).toBeUndefined()
      expect(JSON.stringify(results)).not.toMatch(/NaN|Infinity|undefined/)
      for (const { value, missing, why } of results.named)
        expect([value !== null, missing.length > 0, why !== null].filter(Boolean)).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

test('the same plan gives the same results, and is left as it was', () => {
  fc.assert(
    fc.property(anyPlan, (input) => {
      const plan = CalculationPlan.parse(input)
      const before = structuredClone(plan)
      expect(calculate(plan)).toEqual(calculate(plan))
      expect(plan).toEqual(before)
    }),
    { numRuns: 10 },
  )
})
