import { expect, test } from 'vitest'
import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { workOf } from '../../client/desktop/workOf.ts'

const clock = (dueAt: string, part: object = {}) => ({ dueAt, stoppedAt: null, pausedAt: null, ...part })
const matter = (matterId: string, of: object | null, openedAt = '2026-11-20T08:00:00.000Z') =>
  ({ matterId, clock: of, openedAt }) as MatterRow
const handOff = (handOffId: string, of: object | null, sentAt: string | null) =>
  ({ handOffId, clock: of, sentAt, createdAt: '2026-11-19T08:00:00.000Z' }) as HandOffRow

test('what lapses first stands first, across matters and hand-offs', () => {
  const items = workOf(
    [
      matter('late', clock('2026-11-26T10:00:00.000Z')),
      matter('reached', clock('2026-11-20T10:00:00.000Z', { stoppedAt: '2026-11-20T09:00:00.000Z' })),
      matter(
        'paused',
        clock('2026-11-21T10:00:00.000Z', { pausedAt: '2026-11-20T09:00:00.000Z' }),
        '2026-11-10T08:00:00.000Z',
      ),
    ],
    [handOff('soon', clock('2026-11-27T10:00:00.000Z'), null), handOff('asked', null, '2026-11-18T08:00:00.000Z')],
  )
  const ids = items.map((item) => (item.of === 'matter' ? item.row.matterId : item.row.handOffId))
  // Where no promise counts, who has waited the longest.
  expect(ids).toEqual(['late', 'soon', 'paused', 'asked', 'reached'])
})
