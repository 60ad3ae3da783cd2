import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturnTo } from '#server/auth/signIn/safeReturnTo.ts'

test.each([
  ['/', '/'],
  ['/companies/9012346-8?tab=facts#names', '/companies/9012346-8?tab=facts#names'],
  ['/haku?q=ä ö', '/haku?q=%C3%A4%20%C3%B6'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
  ['companies', '/'],
  ['/authors', '/authors'],
])('%j leads to %s', (wanted, path) => {
  expect(safeReturnTo(wanted)).toBe(path)
})

test('whatever is wanted, a browser that follows it stays with us', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '@', ':', 'evil.example', 'http:', '%2f', '?', '#'))
      .map((parts) => parts.join('')),
    fc.webUrl(),
  )
  fc.assert(
    fc.property(hostile, (wanted) => {
      const path = safeReturnTo(wanted)
      expect(path.startsWith('/')).toBe(true)
      expect(new URL(path, 'https://y-crm.example').origin).toBe('https://y-crm.example')
    }),
    { numRuns: 2_000 },
  )
})
