import { expect, test } from 'vitest'
import { fits } from '../../client/palette/fits.ts'

test('every typed word begins some word of the name, in any order, with å, ä, ö as they come', () => {
  for (const typed of ['', 'asia', 'jonosta asia', 'TIIMIN j', 'tiimin'])
    expect(fits('Ota asia tiimin jonosta', typed), typed).toBe(true)
  for (const typed of ['siä', 'asiat', 'ota yritys']) expect(fits('Ota asia tiimin jonosta', typed), typed).toBe(false)
  expect(fits('Lisää henkilö', 'lisaa henkilo')).toBe(true)
})
