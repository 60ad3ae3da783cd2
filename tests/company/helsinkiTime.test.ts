import fc from 'fast-check'
import { expect, test } from 'vitest'
import { helsinkiInstant, helsinkiTime } from '../../client/events/helsinkiTime.ts'

test('a day begins at midnight in Finland, summer and winter', () => {
  expect(helsinkiTime('2026-11-21T22:00:00Z')).toEqual({ day: '2026-11-22', hour: 0, minute: 0 })
  expect(helsinkiTime('2026-07-21T20:59:00Z')).toEqual({ day: '2026-07-21', hour: 23, minute: 59 })
})

test('a clock time of a day is one instant, on the days when the clock turns too', () => {
  expect(helsinkiInstant({ day: '2026-11-22', hour: 9, minute: 42 }).toISOString()).toBe('2026-11-22T07:42:00.000Z')
  expect(helsinkiInstant({ day: '2026-07-01', hour: 0, minute: 5 }).toISOString()).toBe('2026-06-30T21:05:00.000Z')
  // 25.10.2026 the hour from three to four is lived twice: the first one is meant.
  expect(helsinkiInstant({ day: '2026-10-25', hour: 3, minute: 30 }).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(helsinkiInstant({ day: '2026-10-25', hour: 4, minute: 0 }).toISOString()).toBe('2026-10-25T02:00:00.000Z')
  expect(helsinkiInstant({ day: '2026-03-29', hour: 4, minute: 0 }).toISOString()).toBe('2026-03-29T01:00:00.000Z')
})

test('there and back is the same minute, but in the hour that is lived twice', () => {
  const minutes = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = minute * 60_000
      const back = helsinkiInstant(helsinkiTime(instant)).getTime()
      expect([0, 3_600_000]).toContain(instant - back)
      expect(helsinkiTime(back)).toEqual(helsinkiTime(instant))
    }),
  )
})
