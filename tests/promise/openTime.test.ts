import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begun } from '#server/promise/begun.ts'
import type { Clock } from '#server/promise/Clock.ts'
import { closed } from '#server/promise/closed.ts'
import { resumed } from '#server/promise/resumed.ts'
import { addOpenTime } from '#shared/promise/addOpenTime.ts'
import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import { openDayOf } from '#shared/promise/openDayOf.ts'
import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import { isWorkingDay } from '#shared/time/isWorkingDay.ts'
import { slowReference } from './slowReference.ts'

const MINUTE = 60_000
const { opening: USUAL } = defaultPromise

const dueOf = (start: Date | string, promised = defaultPromise) => begun(new Date(start), promised).dueAt.toISOString()

describe('the promise, by hand', () => {
  test.each([
    ['the same clock time two working days later', '2026-11-23T09:17:30+02:00', '2026-11-25T09:17:30+02:00'],
    ['over a weekend', '2026-11-26T09:42:00+02:00', '2026-11-30T09:42:00+02:00'],
    ['what comes on a Saturday counts from Monday’s opening', '2026-11-28T13:00:00+02:00', '2026-12-02T08:00:00+02:00'],
    ['what comes before the opening counts from it', '2026-11-23T05:00:00+02:00', '2026-11-25T08:00:00+02:00'],
    [
      'what comes at closing time counts from the next opening',
      '2026-11-23T16:00:00+02:00',
      '2026-11-26T08:00:00+02:00',
    ],
    ['over Independence Day', '2027-12-03T12:00:00+02:00', '2027-12-08T12:00:00+02:00'],
    ['over Midsummer Eve', '2026-06-18T10:00:00+03:00', '2026-06-23T10:00:00+03:00'],
    ['over Christmas, whose Eve is no working day', '2026-12-22T15:00:00+02:00', '2026-12-28T15:00:00+02:00'],
    ['New Year’s Eve is one', '2026-12-30T10:00:00+02:00', '2027-01-04T10:00:00+02:00'],
    ['over Easter', '2026-04-02T14:00:00+03:00', '2026-04-08T14:00:00+03:00'],
    ['over the night when summer time begins', '2026-03-27T10:00:00+02:00', '2026-03-31T10:00:00+03:00'],
    ['over the night when it ends', '2026-10-23T10:00:00+03:00', '2026-10-27T10:00:00+02:00'],
  ])('%s', (_what, start, due) => {
    expect(dueOf(start)).toBe(new Date(due).toISOString())
  })

  test('a service may promise otherwise', () => {
    const promised = { workingDays: 5, opening: { from: '09:00', until: '15:00' } }
    expect(dueOf('2026-11-23T09:30:00+02:00', promised)).toBe(new Date('2026-11-30T09:30:00+02:00').toISOString())
    expect(dueOf('2026-11-23T08:30:00+02:00', promised)).toBe(new Date('2026-11-30T09:00:00+02:00').toISOString())
  })
})

const start2025 = Date.parse('2025-01-02T00:00:00+02:00')
const YEARS = 2.9 * 365 * 24 * 60
const moments = fc.integer({ min: 0, max: YEARS }).map((minute) => start2025 + minute * MINUTE)
const wall = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const openings = fc
  .tuple(fc.integer({ min: 0, max: 1_380 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, length]) => ({ from: wall(from), until: wall(Math.min(1_439, from + length)) }))
const promises = fc.record({ workingDays: fc.integer({ min: 1, max: 4 }), opening: openings })
/** Waiting for the customer: how long after the one before, and how long it lasts. */
const pauses = fc.array(
  fc.record({ after: fc.integer({ min: 1, max: 3_000 }), lasts: fc.integer({ min: 1, max: 4_000 }) }),
  { maxLength: 3 },
)

const RUNS = { numRuns: 40 }
const whole = (part: Partial<Clock>): Clock => part as Clock

describe('the promise, as a slow reference walks it minute by minute', { timeout: 120_000 }, () => {
  test('is due when the reference says', () => {
    fc.assert(
      fc.property(moments, promises, (start, promised) => {
        const minutes = (promised.workingDays * openDayOf(promised.opening)) / MINUTE
        expect(begun(new Date(start), promised).dueAt).toEqual(slowReference(start, minutes, promised.opening).due)
      }),
      RUNS,
    )
  })

  test('is the same clock time so many working days later, where it begins while open', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 10 }), (start, workingDays) => {
        const { startedAt, dueAt } = begun(new Date(start), { workingDays, opening: USUAL })
        const time = (moment: Date) => moment.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Helsinki' })
        const day = (moment: Date) => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
        expect(time(dueAt)).toBe(time(startedAt))
        let passed = 0
        for (let noon = startedAt.getTime(); day(new Date(noon)) < day(dueAt); noon += 24 * 60 * MINUTE)
          if (isWorkingDay(day(new Date(noon)))) passed += 1
        expect(passed).toBe(workingDays)
      }),
      RUNS,
    )
  })

  test('stands still while waiting for the customer, and what was left of opening time goes on after', () => {
    fc.assert(
      fc.property(moments, promises, pauses, (start, promised, waits) => {
        const minutes = (promised.workingDays * openDayOf(promised.opening)) / MINUTE
        let clock = whole(begun(new Date(start), promised))
        const stood: { from: number; until: number }[] = []
        let at = start
        for (const { after, lasts } of waits) {
          const from = at + after * MINUTE
          // A promise that is broken stays so, whatever is waited for later.
          if (from > clock.dueAt.getTime()) break
          const until = from + lasts * MINUTE
          stood.push({ from, until })
          clock = whole({ ...clock, pausedAt: new Date(from) })
          clock = whole({ ...clock, ...resumed(clock, new Date(until)) })
          at = until
        }
        const { due } = slowReference(start, minutes, promised.opening, stood)
        expect(clock.dueAt).toEqual(due)
        expect(closed(clock, 'contact', due).kept).toBe(true)
        expect(closed(clock, 'contact', new Date(due.getTime() + MINUTE)).kept).toBe(false)
        expect(closed(clock, 'contact', due).waitedMs).toBe(minutes * MINUTE)
      }),
      RUNS,
    )
  })
})

describe('opening time', () => {
  test('added and measured are one', () => {
    const days = fc.double({ min: 0, max: 6, noNaN: true })
    fc.assert(
      fc.property(moments, days, days, openings, (start, some, more, opening) => {
        const [a, b] = [some, more].map((part) => Math.round(part * openDayOf(opening))) as [number, number]
        const from = new Date(start)
        const then = addOpenTime(from, a, opening)
        expect(openTimeBetween(from, then, opening)).toBe(a)
        expect(addOpenTime(then, b, opening)).toEqual(addOpenTime(from, a + b, opening))
      }),
      { numRuns: 200 },
    )
  })
})
