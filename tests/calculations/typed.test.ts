import { describe, expect, test } from 'vitest'
import { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { exampleCalculations } from '#shared/calculations/document/exampleCalculations.ts'
import { EuroAmount } from '#shared/calculations/input/EuroAmount.ts'
import { GrowthPercent } from '#shared/calculations/input/GrowthPercent.ts'
import { PaymentDays } from '#shared/calculations/input/PaymentDays.ts'
import { Language } from '#shared/languages/Language.ts'
import { readTyped } from '../../client/plans/calculations/readTyped.ts'
import { writtenCell } from '../../client/plans/calculations/writtenCell.ts'

describe('a number as people type it into a cell', () => {
  test.each([
    ['1 234,50', '1234.50'],
    ['1234.50', '1234.50'],
    ['1.234,50 €', '1234.50'],
    ['007', '7'],
    ['', null],
    ['  ', null],
    ['-5', undefined],
    ['1,234', undefined],
    ['paljon', undefined],
  ])('%s in euros is %s', (typed, value) => expect(readTyped('euro', EuroAmount, typed)).toBe(value))

  test('days are whole and within their bounds, a change may be less than nothing', () => {
    expect(['14', '14,5', '181'].map((typed) => readTyped('days', PaymentDays, typed))).toEqual([
      14,
      undefined,
      undefined,
    ])
    expect(['−10', '-10,5 %', '-101'].map((typed) => readTyped('growth', GrowthPercent, typed))).toEqual([
      '-10',
      '-10.5',
      undefined,
    ])
  })

  test('is shown in the language of the screen, and read back as it was', () => {
    for (const language of Language.options)
      for (const value of ['1234.50', '0.05', '1000000'])
        expect(Number(readTyped('euro', EuroAmount, writtenCell(value, 'euro', language)))).toBe(Number(value))
    expect(writtenCell({ x: 1 }, 'euro', 'fi')).toBe('?')
  })
})

test('the examples to begin from lack nothing, never run out of money, and are the same in every language', () => {
  for (const { plan } of Object.values(exampleCalculations)) {
    const results = Language.options.map((language) =>
      calculate(CalculationPlan.parse({ ...plan(language), startMonth: '2027-01' })),
    )
    for (const { missing, notes, named } of results) {
      expect(missing).toEqual([])
      expect(notes.map(({ about }) => about)).not.toContain('cashBelowZero')
      expect(named).toEqual(results[0]?.named)
    }
  }
})
