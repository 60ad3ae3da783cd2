import fc from 'fast-check'
import { FinnishBusinessIds } from 'finnish-business-ids'
import { expect, test } from 'vitest'
import { syntheticBusinessId } from '#seed/register/syntheticBusinessId.ts'
import { BusinessId } from '#shared/register/BusinessId.ts'
import { normaliseBusinessId } from '#shared/register/normaliseBusinessId.ts'
import { hasSharedData, sharedData } from './sharedData.ts'

const number = fc.integer({ min: 9_000_000, max: 9_999_999 })

test('a synthetic number is one that the package calls valid, or has no check digit at all', () => {
  fc.assert(
    fc.property(number, (digits) => {
      const valid = Array.from({ length: 10 }, (_, check) => `${digits}-${check}`).filter((id) =>
        FinnishBusinessIds.isValidBusinessId(id),
      )
      expect(valid).toEqual([syntheticBusinessId(digits)].filter((id) => id !== null))
    }),
  )
})

test('every spelling of a number is the same number', () => {
  const spellings: ((id: string) => string)[] = [
    (id) => id,
    (id) => id.replace('-', ''),
    (id) => id.replace('-', ' '),
    (id) => id.replace('-', '–'),
    (id) => ` ${id}\u00a0`,
    (id) => `FI${id.replace('-', '')}`,
    (id) => `fi ${id}`,
    (id) => `FIFPRO.${id}`,
  ]
  fc.assert(
    fc.property(number, fc.constantFrom(...spellings), (digits, spell) => {
      const id = syntheticBusinessId(digits)
      fc.pre(id !== null)
      expect(BusinessId.parse(spell(id))).toBe(id)
    }),
  )
})

test('an old number of six digits gets its zero', () => {
  expect(normaliseBusinessId('112038-9')).toBe('0112038-9')
})

test('1000008 has no check digit', () => {
  for (let check = 0; check < 10; check++) expect(BusinessId.safeParse(`1000008-${check}`).success).toBe(false)
})

test.skipIf(!hasSharedData)(
  'of the real municipalities, those without a number are refused and the others taken',
  () => {
    const rows = sharedData<{ businessId: string }[]>('companies/municipalities.json')
    const taken = rows.filter(({ businessId }) => BusinessId.safeParse(businessId).success)
    expect(taken.length).toBeGreaterThanOrEqual(296)
    expect(rows.filter((row) => !taken.includes(row)).every(({ businessId }) => businessId.trim() === '')).toBe(true)
  },
)
