import { expect, test } from 'vitest'
import { changeSentences } from '../../client/events/changeSentences.ts'
import type { TextKey } from '../../client/i18n/TextKey.ts'
import { texts } from '../../client/i18n/texts.ts'

const text = (key: TextKey, values: Record<string, string | number> = {}) =>
  (texts as Record<string, { fi: string }>)[key]?.fi.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => String(values[name])) ??
  key
const words = {
  text,
  fullDay: (day: string) => day.split('-').reverse().map(Number).join('.'),
  codeWords: (_: string, code: string) => ({ '698': 'Rovaniemi', '091': 'Helsinki' })[code] ?? code,
}
const sentence = (field: string, before: string | null, after: string | null) =>
  changeSentences(words, [{ field, before, after }])[0]

test('a change of the register is told as people say it', () => {
  expect(sentence('name', 'A Oy', 'B Oy')).toBe('Nimi muuttui: A Oy → B Oy')
  expect(sentence('municipality', '698', '091')).toBe('Kotipaikka muuttui: Rovaniemi → Helsinki')
  expect(sentence('status', 'active', 'bankrupt')).toBe('Tila muuttui: Toiminnassa → Konkurssissa')
  expect(sentence('endedAt', null, '2026-11-20')).toBe('Lakannut: 20.11.2026')
  expect(sentence('website', 'a.fi', null)).toBe('Verkkosivu poistui: a.fi')
  expect(sentence('situation', null, 'KONK 2026-11-02–')).toBe('Yritystilanne: Konkurssi 2.11.2026–')
  expect(sentence('registerEntry', '7_41 2020-01-01–2026-05-05', null)).toBe(
    'Rekisterimerkintä poistui: Työnantajarekisteri 1.1.2020–5.5.2026',
  )
})

test('a field or a code not known yet is shown as it came', () => {
  expect(sentence('mood', 'grey', 'blue')).toBe('Muu tieto muuttui: grey → blue')
  expect(sentence('situation', null, 'NEW 2026-11-02–')).toBe('Yritystilanne: NEW 2.11.2026–')
})
