import { expect, test } from 'vitest'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { timelineRows } from '../../client/events/timelineRows.ts'

const event = (eventId: string, occurredAt: string): TimelineEvent => ({
  eventId,
  customerId: 'cus_1',
  occasionId: 'occ_1',
  occurredAt,
  recordedAt: occurredAt,
  class: 'service',
  author: null,
  bases: ['section10'],
  fact: { type: 'company.changed', content: { source: 'prh', modifiedAt: occurredAt, changes: [] } },
  matterId: null,
  nextStepId: null,
  withheld: null,
  delayed: null,
  correctedBy: null,
  mayCorrect: false,
  mayWithhold: false,
})
const keys = (...given: Parameters<typeof timelineRows>) => timelineRows(...given).map(({ key }) => key)

test('events of a day stand under one heading, by the day in Finland', () => {
  const events = [
    event('late', '2026-11-21T22:30:00Z'),
    event('evening', '2026-11-21T21:30:00Z'),
    event('noon', '2026-11-21T10:00:00Z'),
  ]
  expect(keys(events, [], true)).toEqual(['day:2026-11-22', 'late', 'day:2026-11-21', 'evening', 'noon'])
})

test('an event that came twice is shown once', () => {
  const twice = [
    event('a', '2026-11-21T10:00:00Z'),
    event('b', '2026-11-20T10:00:00Z'),
    event('b', '2026-11-20T10:00:00Z'),
  ]
  expect(keys(twice, [], true)).toEqual(['day:2026-11-21', 'a', 'day:2026-11-20', 'b'])
})

test('a trace stands at the end of its month, months without any event in their place', () => {
  const events = [event('nov', '2026-11-02T10:00:00Z'), event('sep', '2026-09-02T10:00:00Z')]
  const traces = ['2026-08', '2026-11', '2026-10', '2026-12'].map((month) => ({ month, contacts: 1 }))
  expect(keys(events, traces, true)).toEqual([
    'trace:2026-12',
    'day:2026-11-02',
    'nov',
    'trace:2026-11',
    'trace:2026-10',
    'day:2026-09-02',
    'sep',
    'trace:2026-08',
  ])
})

test('a trace waits until the events of its month have all been fetched', () => {
  const events = [event('nov', '2026-11-02T10:00:00Z')]
  expect(keys(events, [{ month: '2026-11', contacts: 2 }], false)).toEqual(['day:2026-11-02', 'nov'])
  expect(keys(events, [{ month: '2026-11', contacts: 2 }], true)).toContain('trace:2026-11')
})
