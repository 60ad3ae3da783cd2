import { describe, expect, test } from 'vitest'
import { euros } from '#shared/calculations/arithmetic/Euros.ts'
import { purchaseEntry } from '#shared/calculations/vat/purchaseEntry.ts'
import { saleEntry } from '#shared/calculations/vat/saleEntry.ts'
import { splitVat } from '#shared/calculations/vat/splitVat.ts'
import { vatFacts } from '#shared/calculations/vat/vatFacts.ts'
import { vatPercent } from '#shared/calculations/vat/vatPercent.ts'

const written = ({ net, vat }: ReturnType<typeof splitVat>) => [net.toFixed(2), vat.toFixed(2)]

describe('rates', () => {
  test.each([
    ['standard', '2025-12', '25.5'],
    ['standard', '2026-01', '25.5'],
    ['reduced', '2025-12', '14'],
    ['reduced', '2026-01', '13.5'],
    ['reduced', '2030-06', '13.5'],
    ['lowest', '2026-01', '10'],
    ['zero', '2026-01', '0'],
    ['exempt', '2026-01', '0'],
  ] as const)('%s in %s is %s %%', (vat, month, percent) => {
    expect(vatPercent(vat, month)).toBe(percent)
  })

  test('are data in order, with a source and a day of checking', () => {
    const from = vatFacts.rates.map((one) => one.from)
    expect([...from].sort()).toEqual(from)
    expect(vatFacts.rates.every(({ source, url }) => source.includes('1501/1993') && url.startsWith('https://'))).toBe(
      true,
    )
    expect(vatFacts.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('net and VAT', () => {
  test.each([
    ['100.00', false, '25.5', ['100.00', '25.50']],
    ['125.50', true, '25.5', ['100.00', '25.50']],
    ['13.62', true, '13.5', ['12.00', '1.62']],
    ['9.99', true, '25.5', ['7.96', '2.03']],
    ['0.01', true, '25.5', ['0.01', '0.00']],
    ['0.10', false, '25.5', ['0.10', '0.03']],
    ['50.00', true, '0', ['50.00', '0.00']],
  ])('%s, VAT included: %s, %s %%', (amount, includesVat, percent, expected) => {
    expect(written(splitVat(euros(amount), includesVat, percent))).toEqual(expected)
  })

  const settings = { startMonth: '2025-12', vatRegistered: true }
  const rent = { includesVat: false, vat: 'standard' as const, vatDeductible: true }

  test('a price with VAT keeps its gross when the rate changes: the seller’s part grows', () => {
    const bun = { priceIncludesVat: true, vat: 'reduced' as const }
    expect(written(saleEntry(settings, 1, euros('1000'), bun))).toEqual(['877.19', '122.81'])
    expect(written(saleEntry(settings, 2, euros('1000'), bun))).toEqual(['881.06', '118.94'])
  })

  test('VAT that can’t be deducted is part of the cost', () => {
    expect(written(purchaseEntry(settings, 1, euros('100'), rent))).toEqual(['100.00', '25.50'])
    expect(written(purchaseEntry(settings, 1, euros('100'), { ...rent, vatDeductible: false }))).toEqual([
      '125.50',
      '0.00',
    ])
    const small = { ...settings, vatRegistered: false }
    expect(written(purchaseEntry(small, 1, euros('100'), rent))).toEqual(['125.50', '0.00'])
    expect(written(purchaseEntry(small, 1, euros('100'), { ...rent, includesVat: true }))).toEqual(['100.00', '0.00'])
    expect(written(saleEntry(small, 1, euros('100'), { priceIncludesVat: false, vat: 'standard' }))).toEqual([
      '100.00',
      '0.00',
    ])
  })
})
