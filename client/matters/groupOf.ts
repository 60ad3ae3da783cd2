import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { Grouping } from './mattersSearch.ts'

/** The key of what a matter lacks: no person, team, service or day. */
const NONE = 'none'
/** How far `week` looks ahead, in days. */
const WEEK_MS = 7 * 86_400_000

const dueGroup = (dueOn: string | null, today: string): string => {
  if (!dueOn) return NONE
  if (dueOn < today) return 'late'
  return Date.parse(dueOn) - Date.parse(today) <= WEEK_MS ? 'week' : 'later'
}

const promiseGroup = ({ clock }: MatterRow, now: string): string => {
  if (!clock || clock.stoppedAt) return 'answered'
  if (clock.pausedAt) return 'paused'
  if (now >= clock.dueAt) return 'late'
  return now >= clock.soonAt ? 'soon' : 'counting'
}

/** The group that a matter belongs to, as a key: a status, an id, or one of the few words. `today`: YYYY-MM-DD; `now`: ISO. */
export const groupOf = (row: MatterRow, by: Grouping, { today, now }: { today: string; now: string }): string => {
  switch (by) {
    case 'status':
      return row.status
    case 'person':
      return row.responsible?.userId ?? NONE
    case 'team':
      return row.team?.teamId ?? NONE
    case 'service':
      return row.service?.serviceId ?? NONE
    case 'due':
      return dueGroup(row.dueOn, today)
    case 'promise':
      return promiseGroup(row, now)
  }
}
