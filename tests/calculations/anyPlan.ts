import fc from 'fast-check'
import type { z } from 'zod'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { SaleUnit } from '#shared/calculations/input/SaleUnit.ts'
import { VatClass } from '#shared/calculations/input/VatClass.ts'

type Input = z.input<typeof CalculationPlan>
type Table = 'sales' | 'costs' | 'staff' | 'investments' | 'loans' | 'funding'

const CENTS = 100
const hundredths = (max: number, min = 0) =>
  fc.integer({ min: min * CENTS, max: max * CENTS }).map((cents) => (cents / CENTS).toFixed(2))
const vat = fc.constantFrom(...VatClass.options)
const month = fc.integer({ min: 1, max: 36 })
const days = fc.integer({ min: 0, max: 180 })
const growth = hundredths(60, -60).map((percent) => (percent === '-0.00' ? '0' : percent))
const rowName = fc.constantFrom('', 'Rivi')

const salesLine = fc.record({
  name: rowName,
  unit: fc.constantFrom(...SaleUnit.options),
  price: hundredths(500, 1),
  priceIncludesVat: fc.boolean(),
  vat,
  units: fc.array(fc.option(hundredths(300)), { minLength: 12, maxLength: 12 }),
  growthYear2: growth,
  growthYear3: growth,
  paymentDays: days,
  material: fc.option(hundredths(400)),
  materialIncludesVat: fc.boolean(),
  materialVat: vat,
  materialPaymentDays: days,
})
const costLine = fc.record({
  name: rowName,
  amount: hundredths(5_000),
  includesVat: fc.boolean(),
  vat,
  vatDeductible: fc.boolean(),
  every: fc.constantFrom('once' as const, 'month' as const, 'quarter' as const, 'year' as const),
  from: month,
  yearlyGrowth: growth,
  paymentDays: days,
})
const staffLine = fc.record({
  name: rowName,
  people: hundredths(5),
  monthlyPay: hundredths(6_000),
  sideCostPercent: hundredths(40),
  from: month,
  yearlyGrowth: growth,
})
const investment = fc.record({
  name: rowName,
  amount: hundredths(80_000),
  includesVat: fc.boolean(),
  vat,
  vatDeductible: fc.boolean(),
  month,
  depreciation: fc.constantFrom('straight' as const, 'declining' as const, 'none' as const),
  years: fc.integer({ min: 1, max: 40 }),
  percent: hundredths(100),
})
const loan = fc
  .record({
    name: rowName,
    amount: hundredths(200_000),
    month,
    interestPercent: fc.oneof(fc.constant('0'), hundredths(20)),
    termMonths: fc.integer({ min: 1, max: 360 }),
    graceMonths: fc.integer({ min: 0, max: 24 }),
    method: fc.constantFrom('annuity' as const, 'equalInstalments' as const),
  })
  .map((one) => ({ ...one, graceMonths: Math.min(one.graceMonths, one.termMonths - 1) }))
const source = fc.record({
  name: rowName,
  kind: fc.constantFrom('own' as const, 'investor' as const, 'grant' as const),
  amount: hundredths(50_000),
  month,
})

const rows = <Row extends object>(row: fc.Arbitrary<Row>) =>
  fc.array(row, { maxLength: 3 }).map((all) => all.map((one, index) => ({ id: `r${index}`, ...one })))

/** A plan that lacks nothing but, at most, its sales. */
export const anyPlan: fc.Arbitrary<Input> = fc.record({
  startMonth: fc
    .record({ year: fc.integer({ min: 2025, max: 2030 }), of: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, of }) => `${year}-${String(of).padStart(2, '0')}`),
  vatRegistered: fc.boolean(),
  openingCash: fc.option(hundredths(20_000)),
  reserve: fc.option(hundredths(20_000)),
  sales: rows(salesLine),
  costs: rows(costLine),
  staff: rows(staffLine),
  owner: fc.record({
    yelPerMonth: fc.option(hundredths(1_000)),
    drawingsPerMonth: fc.option(hundredths(4_000)),
    incomeTaxPerMonth: fc.option(hundredths(2_000)),
  }),
  investments: rows(investment),
  loans: rows(loan),
  funding: rows(source),
})

const TABLES: Table[] = ['sales', 'costs', 'staff', 'investments', 'loans', 'funding']

/** A plan somebody is in the middle of writing: any cell that may be empty can be. */
export const anyUnfinishedPlan: fc.Arbitrary<Input> = fc
  .tuple(anyPlan, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
  .map(([plan, chances]) => {
    const isEmptied = () => chances.next().value === 0
    const MAY_BE_EMPTY = new Set([
      ...['price', 'vat', 'amount', 'people', 'monthlyPay', 'sideCostPercent', 'interestPercent', 'termMonths'],
      ...['material', 'materialVat', 'startMonth', 'vatRegistered'],
    ])
    const emptied = <Row extends object>(row: Row): Row =>
      Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [field, MAY_BE_EMPTY.has(field) && isEmptied() ? null : cell]),
      ) as Row
    const tables = Object.fromEntries(TABLES.map((table) => [table, plan[table]?.map(emptied) ?? []]))
    return emptied({ ...plan, ...tables })
  })
