import { expect, test } from 'vitest'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { serversOf } from '../../client/desktop/serversOf.ts'

const by = (organisation: string, name: string, occurredAt: string) =>
  ({
    occurredAt,
    author: {
      name,
      organisation: { id: organisation, name: { fi: organisation, sv: organisation, en: organisation } },
    },
  }) as TimelineEvent

test('who serves: each organisation once, with its latest writer; the register is nobody', () => {
  const register = { occurredAt: '2026-11-20', author: null } as TimelineEvent
  const servers = serversOf([
    by('lappi', 'Aino', '2026-11-22'),
    register,
    by('finnvera', 'Veera', '2026-11-19'),
    by('lappi', 'Eero', '2026-11-01'),
  ])
  expect(servers.map(({ organisation, person, lastAt }) => [organisation.id, person, lastAt])).toEqual([
    ['lappi', 'Aino', '2026-11-22'],
    ['finnvera', 'Veera', '2026-11-19'],
  ])
})
