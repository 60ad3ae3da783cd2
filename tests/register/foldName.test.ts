import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coreOf } from '#server/register/coreOf.ts'
import { nameKeysOf } from '#server/register/nameKeysOf.ts'
import { foldName } from '#shared/register/foldName.ts'

test.each([
  ['Äänekosken Öljy Åbo', 'aanekosken oljy abo'],
  ['Café Élan & Ço', 'cafe elan co'],
  ["McDonald's Oy", 'mcdonalds oy'],
  ['R-Kioski  (Kemi)', 'r kioski kemi'],
  ['Müller & Søn GmbH ß', 'muller son gmbh ss'],
  ['🚀 Rocket Oy', 'rocket oy'],
  ['!!!', '!!!'],
  ['شركة', 'شركة'],
])('%s is compared as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test('folding twice changes nothing; capitals and composition do not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const folded = foldName(name)
      expect(foldName(folded)).toBe(folded)
      expect(foldName(name.normalize('NFD'))).toBe(folded)
      expect(folded.length).toBeLessThanOrEqual(200)
    }),
  )
})

test('a name is known without its legal forms, at either end', () => {
  expect(coreOf('nokia oyj')).toBe('nokia')
  expect(coreOf('oy nokia ab')).toBe('nokia')
  expect(coreOf('asunto oy helsingin kulma')).toBe('helsingin kulma')
  expect(coreOf('oy')).toBe('oy')
})

test('other names are sought as they are and without the form that they begin with', () => {
  const keys = nameKeysOf({ businessId: '0112038-9', name: 'Oy Nokia Ab', others: ['Oy Nokia Ab', 'Nokia Oyj'] })
  expect(keys).toEqual({
    nameKey: 'oy nokia ab\u00010112038-9',
    coreKey: 'nokia',
    otherKeys: ['nokia oyj', 'nokia ab'],
  })
})
