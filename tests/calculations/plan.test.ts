import { describe, expect, test } from 'vitest'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { calculateSensitivity } from '#shared/calculations/calculateSensitivity.ts'
import { readAmount } from '#shared/calculations/input/readAmount.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import { problemTexts } from '#shared/errors/problemTexts.ts'
import { cafe } from './examples/cafe.ts'
import { resultsOf } from './resultsOf.ts'

const lunch = cafe.sales?.[0] ?? { id: 'lunch' }
const calculated = (input: unknown) => calculate(CalculationPlan.parse(input))

describe('what is missing', () => {
  test('an empty plan is a plan: no tables, every result named, each saying what it waits for', () => {
    const { tables, named, missing } = calculated({})
    expect(tables).toBeNull()
    expect(calculateSensitivity(CalculationPlan.parse({}))).toBeNull()
    expect(missing.map(({ table, field }) => `${table}.${field}`)).toEqual([
      'plan.startMonth',
      'plan.vatRegistered',
      'sales.rows',
    ])
    expect(named.every(({ value, missing: lacks }) => value === null && lacks.length > 0)).toBe(true)
    expect(named.map(({ key }) => key)).toEqual(calculated(cafe).named.map(({ key }) => key))
  })

  test('a half-written row is named, is not counted, and empties only the results that need it', () => {
    const costs = [...(cafe.costs ?? []), { id: 'ads', name: 'Mainonta', vat: 'standard' as const }]
    const { named, missing, tables } = calculated({ ...cafe, costs })
    const shown = (key: string) => named.find((one) => one.key === key)?.value
    expect(missing).toEqual([{ table: 'costs', rowId: 'ads', rowName: 'Mainonta', field: 'amount' }])
    expect(shown('turnover.year1')).toBe('144000.00')
    expect(shown('investmentsTotal')).toBe('12550.00')
    expect([shown('netResult.year1'), shown('lowestCash'), shown('fundingNeed')]).toEqual([null, null, null])
    expect(tables?.profitability.find(({ row }) => row === 'netResult')?.years[0]).toBe('28600.00')
  })

  test('a row that somebody has only opened is neither counted nor missed; one with a name is missed', () => {
    expect(calculated({ ...cafe, loans: [{ id: 'new' }] }).missing).toEqual([])
    expect(calculated({ ...cafe, loans: [{ id: 'new', name: 'Finnvera' }] }).missing.map(({ field }) => field)).toEqual(
      ['amount', 'interestPercent', 'termMonths'],
    )
  })

  test('a purchase whose VAT nobody has said is missed', () => {
    const sales = [{ ...lunch, materialVat: null }]
    expect(calculated({ ...cafe, sales }).missing.map(({ field }) => field)).toEqual(['materialVat'])
  })

  test('what can’t be reached says why', () => {
    const { named, tables } = calculated({ ...cafe, sales: [{ ...lunch, material: '13.00' }] })
    expect(named.find(({ key }) => key === 'breakEvenTurnover.year1')).toMatchObject({ value: null, why: 'noMargin' })
    expect(named.find(({ key }) => key === 'firstProfitMonth')).toMatchObject({ value: null, why: 'noProfit' })
    expect(tables?.breakEven[0]).toMatchObject({ turnover: null, why: 'noMargin', units: [] })
    const none = calculated({ ...cafe, sales: [{ ...lunch, units: Array.from({ length: 12 }, () => '0') }] })
    expect(none.named.find(({ key }) => key === 'grossMarginPercent.year1')).toMatchObject({ why: 'noSales' })
  })
})

describe('quoted in a text', () => {
  const { named } = calculated(cafe)
  const bare = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ')

  test.each([
    ['fi', '144 000,00 €', '21,3 %', 'tammikuu 2027'],
    ['sv', '144 000,00 €', '21,3 %', 'januari 2027'],
    ['en', '€144,000.00', '21.3%', 'January 2027'],
  ] as const)('in %s', (language, turnover, margin, month) => {
    expect(bare(quoteResult(named, 'turnover.year1', language))).toBe(turnover)
    expect(bare(quoteResult(named, 'operatingMarginPercent.year1', language))).toBe(margin)
    expect(bare(quoteResult(named, 'lowestCashMonth', language))).toBe(month)
  })

  test('it follows the numbers, and says what is missing when one is taken away', () => {
    const dearer = calculated({ ...cafe, sales: [{ ...lunch, price: '14.75' }] })
    expect(quoteResult(dearer.named, 'turnover.year1', 'en')).not.toBe(quoteResult(named, 'turnover.year1', 'en'))
    const without = calculated({ ...cafe, sales: [{ ...lunch, price: null }] })
    expect(quoteResult(without.named, 'turnover.year1', 'fi')).toBe('ei vielä laskettu')
    expect(quoteResult(without.named, 'turnover.year1', 'fi', true)).toBe('Puuttuu: Myynti, Lounas: yksikköhinta')
    expect(quoteResult(without.named, 'turnover.year1', 'sv', true)).toBe('Saknas: Försäljning, Lounas: pris per enhet')
  })

  test('an unknown key is nobody’s', () => {
    expect(quoteResult(named, 'turnover.year4', 'fi')).toBeNull()
  })
})

describe('bad input names its cell and the remedy', () => {
  test.each([
    ['a float', { sales: [{ ...lunch, price: 13.62 }] }, 'sales.0.price', null],
    ['a third decimal', { sales: [{ ...lunch, price: '13.625' }] }, 'sales.0.price', 'euro_amount'],
    ['a minus', { costs: [{ id: 'a', amount: '-5' }] }, 'costs.0.amount', 'euro_amount'],
    ['a comma', { costs: [{ id: 'a', amount: '5,00' }] }, 'costs.0.amount', 'euro_amount'],
    ['eleven months', { sales: [{ ...lunch, units: Array.from({ length: 11 }, () => '1') }] }, 'sales.0.units', null],
    [
      'a word for a number',
      { sales: [{ ...lunch, units: ['many', ...Array(11).fill('1')] }] },
      'sales.0.units.0',
      'unit_amount',
    ],
    ['an unknown VAT', { costs: [{ id: 'a', vat: '24' }] }, 'costs.0.vat', null],
    [
      'over a hundred percent',
      { staff: [{ id: 'a', sideCostPercent: '101' }] },
      'staff.0.sideCostPercent',
      'percent_amount',
    ],
    [
      'less than nothing left',
      { costs: [{ id: 'a', yearlyGrowth: '-101' }] },
      'costs.0.yearlyGrowth',
      'growth_percent',
    ],
    ['a month after the plan', { loans: [{ id: 'a', month: 37 }] }, 'loans.0.month', null],
    ['an end before its beginning', { staff: [{ id: 'a', from: 5, until: 4 }] }, 'staff.0.until', 'time_order'],
    [
      'grace to the end',
      { loans: [{ id: 'a', termMonths: 12, graceMonths: 12 }] },
      'loans.0.graceMonths',
      'grace_too_long',
    ],
    ['an id twice', { loans: [{ id: 'a' }, { id: 'a' }] }, 'loans.1.id', 'same_twice'],
    ['a month that is none', { startMonth: '2027-13' }, 'startMonth', 'calendar_month'],
    ['an unknown cell', { costs: [{ id: 'a', formula: '=1+1' }] }, 'costs.0', null],
  ])('%s', (_what, change, field, problem) => {
    const { error } = CalculationPlan.safeParse({ ...cafe, ...change })
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
    if (problem) {
      expect(error?.issues[0]?.message).toBe(problem)
      expect(problemTexts).toHaveProperty(problem)
    }
  })
})

test.each([
  ['1 234,50 €', '1234.50'],
  ['1234.5', '1234.5'],
  ['1.234,50', '1234.50'],
  ['1,234.50', '1234.50'],
  ['0,5', '0.5'],
  ['007', '7'],
  ['−12,5 %', '-12.5'],
  ['1\u00a0000', '1000'],
  ['1,234', null],
  ['', null],
  ['kymppi', null],
  ['1e3', null],
])('typed %j is %j', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount)
})

describe('what to look at', () => {
  const about = (input: typeof cafe) => resultsOf(input).results.notes.map((note) => note.about)

  test('turnover over the limit of small business without registration, by calendar year', () => {
    const small = { ...lunch, price: '20', units: Array.from({ length: 12 }, () => '100') }
    const july = resultsOf({ ...cafe, startMonth: '2027-07', vatRegistered: false, sales: [small] })
    expect(july.results.notes).toContainEqual({ about: 'vatThreshold', when: '2028', amount: '24000.00' })
    const few = { ...small, units: Array.from({ length: 12 }, () => '83.33') }
    expect(about({ ...cafe, vatRegistered: false, sales: [few] })).not.toContain('vatThreshold')
    expect(about({ ...cafe, sales: [small] })).not.toContain('vatThreshold')
  })

  test('an empty pension, exempt sales beside deductions, grants', () => {
    expect(about({ ...cafe, owner: {} })).toContain('yelEmpty')
    expect(about({ ...cafe, sales: [{ ...lunch, vat: 'exempt' }] })).toContain('exemptSales')
    expect(about({ ...cafe, funding: [{ id: 'g', kind: 'grant', amount: '40000' }] })).toEqual(['grantsApart'])
  })
})
