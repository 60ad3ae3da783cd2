import { describe, expect, test } from 'vitest'
import { daysAwayIn } from '#server/absences/daysAwayIn.ts'
import { calendar } from './calendar.ts'

const NOW = new Date('2026-11-27T10:00:00+02:00')
const read = (...entries: string[]) => daysAwayIn(calendar(...entries), NOW)
const days = (...entries: string[]) => read(...entries).found.map(({ from, until }) => [from, until])

describe('days away in a calendar', () => {
  test.each([
    [
      'all-day entries, whose end is the day after',
      'UID:a\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20261224',
      [['2026-12-21', '2026-12-23']],
    ],
    ['an all-day entry without an end', 'UID:a\nDTSTART;VALUE=DATE:20261221', [['2026-12-21', '2026-12-21']]],
    ['one that has begun', 'UID:a\nDTSTART;VALUE=DATE:20261101\nDURATION:P30D', [['2026-11-01', '2026-11-30']]],
    [
      'a working day in a zone',
      'UID:a\nDTSTART;TZID=Oma aika:20261201T080000\nDTEND;TZID=Oma aika:20261201T160000',
      [['2026-12-01', '2026-12-01']],
    ],
    ['a working day in UTC', 'UID:a\nDTSTART:20261201T060000Z\nDTEND:20261201T140000Z', [['2026-12-01', '2026-12-01']]],
    [
      'a night that ends in the next day',
      'UID:a\nDTSTART:20261201T060000\nDTEND:20261203T090000',
      [['2026-12-01', '2026-12-02']],
    ],
    [
      'from noon to noon: the days between',
      'UID:a\nDTSTART:20261204T120000\nDTEND:20261207T120000',
      [['2026-12-05', '2026-12-06']],
    ],
  ])('%s', (_what, entry, found) => {
    expect(days(entry)).toEqual(found)
  })

  test.each([
    ['a meeting', 'UID:a\nDTSTART:20261201T090000\nDTEND:20261201T110000'],
    ['what is over', 'UID:a\nDTSTART;VALUE=DATE:20261120\nDTEND;VALUE=DATE:20261123'],
    ['what is free', 'UID:a\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20261221'],
    ['what is tentative', 'UID:a\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\nDTSTART;VALUE=DATE:20261221'],
    ['what was cancelled', 'UID:a\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261221'],
  ])('leaves out %s', (_what, entry) => {
    expect(read(entry)).toEqual({ found: [], leftOut: 1 })
  })

  test('repetitions, their exceptions and nobody else’s', () => {
    const fridays = 'UID:perjantai\nDTSTART;VALUE=DATE:20261204\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20261211'
    const moved =
      'UID:perjantai\nRECURRENCE-ID;VALUE=DATE:20261218\nDTSTART;VALUE=DATE:20261217\nDTEND;VALUE=DATE:20261218'
    const other = 'UID:muu\nRECURRENCE-ID;VALUE=DATE:20261204\nDTSTART;VALUE=DATE:20270101'
    expect(days(fridays, moved, other)).toEqual([
      ['2026-12-04', '2026-12-04'],
      ['2026-12-17', '2026-12-17'],
      ['2026-12-25', '2026-12-25'],
    ])
  })

  test('repeats for a year ahead at most, and does not walk for ever', () => {
    const weekly = days('UID:a\nDTSTART;VALUE=DATE:20261204\nRRULE:FREQ=WEEKLY')
    expect(weekly.at(-1)?.[0]?.slice(0, 7)).toBe('2027-11')
    const started = performance.now()
    expect(days('UID:a\nDTSTART:19700101T000000Z\nDURATION:PT8H\nRRULE:FREQ=SECONDLY')).toEqual([])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('is no calendar', () => {
    for (const text of ['', 'moi', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD', '<html></html>'])
      expect(() => daysAwayIn(text, NOW)).toThrow()
  })
})
