import { describe, expect, test } from 'vitest'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculateSensitivity } from '#shared/calculations/calculateSensitivity.ts'
import { Sensitivity } from '#shared/calculations/results/Sensitivity.ts'
import { cafe } from './examples/cafe.ts'
import { consultant } from './examples/consultant.ts'
import { workshop } from './examples/workshop.ts'
import { resultsOf } from './resultsOf.ts'

// Every expected number is worked out in the .md file of its example.

describe('cafe.md', () => {
  const { tables, results, months, years, named } = resultsOf(cafe)

  test('profitability', () => {
    expect(years('profitability', 'turnover')).toEqual(['144000.00', '144000.00', '144000.00'])
    expect(named('grossMargin.year1')).toBe('96000.00')
    expect(named('grossMarginPercent.year1')).toBe('66.7')
    expect(named('operatingMargin.year1')).toBe('30600.00')
    expect(named('operatingMarginPercent.year1')).toBe('21.3')
    expect(years('profitability', 'netResult')).toEqual(['28600.00', '28600.00', '28600.00'])
  })

  test('VAT, the refund of the kitchen included', () => {
    expect(months('vat', 'vatDue', 1, 2, 36)).toEqual(['-1980.00', '570.00', '570.00'])
    expect(months('vat', 'vatSettled', 1, 2, 3, 4)).toEqual(['0.00', '0.00', '-1980.00', '570.00'])
  })

  test('cash', () => {
    expect(months('cashFlow', 'materials', 1, 2)).toEqual(['2421.33', '4540.00'])
    expect(months('cashFlow', 'operations', 1, 2)).toEqual(['4238.67', '2120.00'])
    expect(months('cashFlow', 'closing', 1, 2, 3)).toEqual(['11688.67', '13808.67', '17908.67'])
    expect(years('cashFlow', 'closing')).toEqual(['31858.67', '50458.67', '69058.67'])
    expect(years('cashFlow', 'opening')).toEqual(['0.00', '31858.67', '50458.67'])
  })

  test('funding, break-even, balance, prices down', () => {
    expect(tables.funding).toMatchObject({
      investments: '12550.00',
      operations: '-4238.67',
      reserve: '3000.00',
      need: '11311.33',
      sourcesTotal: '20000.00',
      missing: '0.00',
    })
    expect(tables.breakEven[0]).toEqual({
      year: 1,
      fixedCosts: '67400.00',
      marginPercent: '66.7',
      turnover: '101100.00',
      perMonth: '8425.00',
      safetyMargin: '29.8',
      why: null,
      units: [{ id: 'lunch', name: 'Lounas', unit: 'portion', planned: '12000.00', needed: '8425.00' }],
    })
    expect([years('balance', 'assets')[0], years('balance', 'payables')[0], years('balance', 'vatDebt')[0]]).toEqual([
      '39858.67',
      '2118.67',
      '1140.00',
    ])
    expect(years('balance', 'equity')[0]).toBe('36600.00')
    const cheaper = Sensitivity.parse(calculateSensitivity(CalculationPlan.parse(cafe))).find(
      ({ variable, change }) => variable === 'price' && change === -10,
    )
    expect(cheaper?.netResult[0]).toBe('14200.00')
    expect(results.notes).toEqual([])
    expect(results.missing).toEqual([])
  })
})

describe('consultant.md', () => {
  const { tables, results, months, years, named } = resultsOf(consultant)

  test('profitability of three years', () => {
    expect(years('profitability', 'turnover')).toEqual(['79200.00', '87120.00', '82764.00'])
    expect(years('profitability', 'costs')).toEqual(['7200.00', '7200.00', '7200.00'])
    expect(years('profitability', 'netResult')).toEqual(['66600.00', '74520.00', '70164.00'])
  })

  test('VAT of an invoice is due before the customer of a later one pays', () => {
    expect(months('vat', 'vatDue', 1, 2, 3, 9)).toEqual(['1555.50', '1785.00', '1785.00', '-51.00'])
    expect(months('cashFlow', 'vatSettled', 2, 3, 4, 11)).toEqual(['0.00', '1555.50', '1785.00', '-51.00'])
  })

  test('cash', () => {
    expect(months('cashFlow', 'received', 1, 2, 10)).toEqual(['0.00', '9036.00', '0.00'])
    expect(months('cashFlow', 'closing', 1, 2, 3, 4)).toEqual(['-403.40', '5304.50', '9984.00', '13831.60'])
    expect(named('cashAtEnd.year1')).toBe('40134.00')
  })

  test('funding and break-even', () => {
    expect(named('fundingNeed')).toBe('3403.40')
    expect(named('fundingMissing')).toBe('403.40')
    expect(named('lowestCashMonth')).toBe('2026-11')
    expect(results.notes).toEqual([{ about: 'cashBelowZero', when: '2026-11', amount: '-403.40' }])
    expect(tables.breakEven[0]).toMatchObject({ turnover: '12600.00', perMonth: '1050.00', safetyMargin: '84.1' })
    expect(tables.breakEven[0]?.units[0]).toMatchObject({ unit: 'hour', planned: '880.00', needed: '140.00' })
  })
})

describe('workshop.md', () => {
  const { tables, months, years, named } = resultsOf(workshop)

  test('the loan in equal instalments, with its grace', () => {
    const rows = tables.loans[0]?.rows ?? []
    expect(rows).toHaveLength(60)
    expect(rows[11]).toEqual({ month: '2028-01', interest: '120.00', repayment: '0.00', left: '24000.00' })
    expect(rows[13]).toEqual({ month: '2028-03', interest: '117.50', repayment: '500.00', left: '23000.00' })
    expect([rows[22]?.left, rows[34]?.left, rows[59]?.left]).toEqual(['18500.00', '12500.00', '0.00'])
  })

  test('the annuity', () => {
    expect(
      tables.loans[1]?.rows.slice(0, 5).map(({ interest, repayment, left }) => [interest, repayment, left]),
    ).toEqual([
      ['50.00', '309.65', '11690.35'],
      ['48.71', '310.94', '11379.41'],
      ['47.41', '312.24', '11067.17'],
      ['46.11', '313.54', '10753.63'],
      ['44.81', '314.84', '10438.79'],
    ])
    expect(tables.loans[1]?.rows.at(-1)?.left).toBe('0.00')
  })

  test('profitability', () => {
    expect(years('profitability', 'depreciation')).toEqual(['8700.00', '8025.00', '6618.75'])
    expect(years('profitability', 'operatingMargin').slice(0, 2)).toEqual(['52800.00', '61008.00'])
    expect(years('profitability', 'operatingResult').slice(0, 2)).toEqual(['44100.00', '52983.00'])
    expect(years('profitability', 'sideCosts').slice(0, 2)).toEqual(['0.00', '6192.00'])
    expect(years('profitability', 'interest')[0]).toBe('1557.04')
    expect(named('netResult.year1')).toBe('38942.96')
  })

  test('cash', () => {
    expect(months('cashFlow', 'vatSettled', 3, 4, 9)).toEqual(['-6375.00', '1275.00', '-1785.00'])
    expect(months('cashFlow', 'closing', 1, 2, 3, 6, 7, 8, 9, 12)).toEqual([
      '1908.20',
      '5763.20',
      '20993.20',
      '28733.20',
      '28253.20',
      '30473.55',
      '35753.90',
      '42414.95',
    ])
  })

  test('funding and balance', () => {
    expect(tables.funding).toMatchObject({
      investments: '41650.00',
      operations: '1441.80',
      need: '45091.80',
      deepestMonth: '2027-01',
      sourcesTotal: '62000.00',
      missing: '91.80',
    })
    const first = (name: 'assets' | 'receivables' | 'fixedAssets' | 'vatDebt' | 'loans' | 'equity' | 'payables') =>
      years('balance', name)[0]
    expect(first('assets')).toBe('83931.75')
    expect(first('receivables')).toBe('4216.80')
    expect(first('fixedAssets')).toBe('37300.00')
    expect([first('payables'), first('vatDebt'), first('loans'), first('equity')]).toEqual([
      '0.00',
      '2550.00',
      '34438.79',
      '46942.96',
    ])
  })
})
