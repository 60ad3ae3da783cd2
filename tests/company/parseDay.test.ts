import { describe, expect, test } from 'vitest'
import { parseDay } from '../../client/events/parseDay.ts'
import { parseTime } from '../../client/events/parseTime.ts'

const TODAY = '2026-11-22'

describe('a day as people type it', () => {
  test.each([
    ['15.12.', '2026-12-15'],
    ['15.12', '2026-12-15'],
    ['5.1.', '2027-01-05'],
    ['22.11.', '2026-11-22'],
    ['5.1.2026', '2026-01-05'],
    ['15/12/2026', '2026-12-15'],
    ['2026-12-15', '2026-12-15'],
    ['+7', '2026-11-29'],
    ['-1', '2026-11-21'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => expect(parseDay(typed, TODAY)).toBe(day))

  test.each(['', 'soon', '31.2.', '29.2.2027', '0.1.2026', '15.13.', '2026-13-01', '15.12.26', '<b>'])(
    '%s is no day',
    (typed) => expect(parseDay(typed, TODAY)).toBeNull(),
  )

  test('without a year, what is over is the latest such day', () => {
    expect(parseDay('15.12.', TODAY, 'past')).toBe('2025-12-15')
    expect(parseDay('20.11.', TODAY, 'past')).toBe('2026-11-20')
  })
})

test.each([
  ['9.30', 9, 30],
  ['9:30', 9, 30],
  ['0930', 9, 30],
  ['930', 9, 30],
  ['9', 9, 0],
  ['23.59', 23, 59],
])('%s is a time', (typed, hour, minute) => expect(parseTime(typed)).toEqual({ hour, minute }))

test.each(['', '24.00', '9.60', 'nine', '12345'])('%s is no time', (typed) => expect(parseTime(typed)).toBeNull())
