import { describe, expect, test } from 'vitest'
import { goesOut } from '#server/notices/goesOut.ts'
import { quietUntil } from '#server/notices/quietUntil.ts'
import { defaultNoticeSettings } from '#shared/notices/defaultNoticeSettings.ts'
import { groupOf } from '#shared/notices/groupOf.ts'
import { NoticeGroup } from '#shared/notices/NoticeGroup.ts'
import { NoticeKind } from '#shared/notices/NoticeKind.ts'

const NIGHT = { from: '20:00', until: '07:00' }
const at = (moment: string) => new Date(moment)
const iso = (moment: Date | undefined) => moment?.toISOString()
const out = (given: object, now: string, kind: NoticeKind = 'matter.waits') =>
  goesOut(kind, { ...defaultNoticeSettings, quiet: null, ...given }, at(now))

describe('quiet hours, by the clocks of Finland', () => {
  test.each([
    ['before they begin', '2026-11-25T17:59:00Z', '2026-11-25T17:59:00.000Z'],
    ['when they begin', '2026-11-25T18:00:00Z', '2026-11-26T05:00:00.000Z'],
    ['after midnight', '2026-11-26T02:00:00Z', '2026-11-26T05:00:00.000Z'],
    ['when they end', '2026-11-26T05:00:00Z', '2026-11-26T05:00:00.000Z'],
    ['in summer', '2026-07-01T17:30:00Z', '2026-07-02T04:00:00.000Z'],
    ['the night when summer time begins', '2026-03-28T19:00:00Z', '2026-03-29T04:00:00.000Z'],
    ['the night when it ends', '2026-10-24T19:00:00Z', '2026-10-25T05:00:00.000Z'],
  ])('%s', (_when, moment, until) => {
    expect(iso(quietUntil(NIGHT, at(moment)))).toBe(until)
  })

  test('within one day, none, and of no length', () => {
    const noon = { from: '12:00', until: '13:00' }
    expect(iso(quietUntil(noon, at('2026-11-25T10:30:00Z')))).toBe('2026-11-25T11:00:00.000Z')
    expect(iso(quietUntil(noon, at('2026-11-25T11:00:00Z')))).toBe('2026-11-25T11:00:00.000Z')
    expect(iso(quietUntil(null, at('2026-11-25T22:00:00Z')))).toBe('2026-11-25T22:00:00.000Z')
    expect(iso(quietUntil({ from: '09:00', until: '09:00' }, at('2026-11-25T07:00:00Z')))).toBe(
      '2026-11-25T07:00:00.000Z',
    )
  })
})

describe('mail', () => {
  test('goes at once, at the next hour, or in the next morning', () => {
    expect(iso(out({ mail: 'atOnce' }, '2026-11-25T10:20:30Z').mailAt)).toBe('2026-11-25T10:20:30.000Z')
    expect(iso(out({ mail: 'hourly' }, '2026-11-25T10:20:30Z').mailAt)).toBe('2026-11-25T11:00:00.000Z')
    expect(iso(out({ mail: 'daily' }, '2026-11-25T05:59:00Z').mailAt)).toBe('2026-11-25T06:00:00.000Z')
    expect(iso(out({ mail: 'daily' }, '2026-11-25T06:00:00Z').mailAt)).toBe('2026-11-26T06:00:00.000Z')
    expect(iso(out({ mail: 'daily' }, '2026-10-24T10:00:00Z').mailAt)).toBe('2026-10-25T06:00:00.000Z')
    expect(out({ mail: 'never' }, '2026-11-25T10:00:00Z').mailAt).toBeUndefined()
  })

  test('that would fall into quiet hours waits for their end', () => {
    const { mailAt, pushAt } = out({ mail: 'hourly', quiet: NIGHT }, '2026-11-25T17:30:00Z')
    expect([iso(mailAt), iso(pushAt)]).toEqual(['2026-11-26T05:00:00.000Z', '2026-11-25T17:30:00.000Z'])
  })

  test('is not sent of what the command itself has told by mail', () => {
    expect(out({ mail: 'atOnce' }, '2026-11-25T10:00:00Z', 'inquiry.asked')).toEqual({
      pushAt: at('2026-11-25T10:00:00Z'),
    })
  })
})

test('a group that is left out goes nowhere; every kind is of a group, every group has a kind', () => {
  expect(out({ leftOut: ['matters'] }, '2026-11-25T10:00:00Z')).toEqual({})
  expect(out({ leftOut: ['handOffs'], push: false, mail: 'never' }, '2026-11-25T10:00:00Z')).toEqual({})
  expect(new Set(NoticeKind.options.map(groupOf))).toEqual(new Set(NoticeGroup.options))
})
