import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { mayMove } from '#shared/matters/mayMove.ts'
import type { Choices } from './columnKeys.ts'
import type { Grouping } from './mattersSearch.ts'

/** What moving a card to another column means: at once, or after something is said. */
export type Move =
  | { kind: 'status'; status: MatterStatus; says: 'reason' | 'outcome' | null }
  | {
      kind: 'change'
      change: { teamId?: string; responsibleId?: string | null; serviceId?: string | null; dueOn?: null }
    }
  | { kind: 'day' }

const personMove = (row: MatterRow, key: string, { mayAssign, people }: Choices): Move | null => {
  const responsibleId = key === 'none' ? null : key
  const takes = people.some(({ userId, me }) => userId === key && me)
  const givesBack = key === 'none' && (row.responsible?.me ?? true) && row.team !== null
  const gives = mayAssign && (key === 'none' ? row.team !== null : people.some(({ userId }) => userId === key))
  return takes || givesBack || gives ? { kind: 'change', change: { responsibleId } } : null
}

/** What it means to move a matter to the column of this key; null: it can't be moved there. */
export const moveOf = (row: MatterRow, by: Grouping, key: string, choices: Choices | undefined): Move | null => {
  if (!row.mayHandle || !choices?.mayHandle) return null
  if (by === 'status') {
    const move = mayMove(row.status, key as MatterStatus, 'responsible')
    return move ? { kind: 'status', status: move.to, says: move.says ?? null } : null
  }
  if (!row.open) return null
  switch (by) {
    case 'person':
      return personMove(row, key, choices)
    case 'team':
      return choices.mayAssign && key !== 'none' ? { kind: 'change', change: { teamId: key } } : null
    case 'service':
      return { kind: 'change', change: { serviceId: key === 'none' ? null : key } }
    case 'due':
      if (key === 'none') return { kind: 'change', change: { dueOn: null } }
      return key === 'late' ? null : { kind: 'day' }
    case 'promise':
      return null
  }
}
