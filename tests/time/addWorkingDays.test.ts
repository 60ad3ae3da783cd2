import { expect, test } from 'vitest'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'

/** By a Finnish calendar, not by the function itself. */
test.each([
  ['a plain week', '2026-11-02T10:00:00Z', 5, '2026-11-09'],
  ['from a Saturday', '2026-11-07T10:00:00Z', 1, '2026-11-09'],
  ['a Friday’s next', '2026-11-06T10:00:00Z', 1, '2026-11-09'],
  ['Good Friday and Easter Monday', '2026-04-01T10:00:00Z', 2, '2026-04-07'],
  ['Labour Day on a Friday', '2026-04-30T10:00:00Z', 1, '2026-05-04'],
  ['Ascension Day', '2026-05-13T10:00:00Z', 1, '2026-05-15'],
  ['Midsummer Eve', '2026-06-18T10:00:00Z', 1, '2026-06-22'],
  ['Independence Day on a Monday', '2027-12-03T10:00:00Z', 1, '2027-12-07'],
  ['Christmas, its eve too, and New Year', '2026-12-23T10:00:00Z', 5, '2027-01-04'],
  ['Epiphany', '2027-01-05T10:00:00Z', 1, '2027-01-07'],
  ['late in the evening it is the next day in Finland', '2026-11-05T22:30:00Z', 1, '2026-11-09'],
  ['none', '2026-11-07T10:00:00Z', 0, '2026-11-07'],
])('%s', (_what, from, count, expected) => {
  expect(addWorkingDays(new Date(from), count)).toBe(expected)
})
