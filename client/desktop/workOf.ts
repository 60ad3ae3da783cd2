import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { lapsesAt } from './lapsesAt.ts'
import type { WorkItem } from './WorkItem.ts'

const sinceOf = ({ of, row }: WorkItem): string => (of === 'matter' ? row.openedAt : (row.sentAt ?? row.createdAt))

/** What lapses first stands first; then what waits without a promise, the longest waited first. */
const inOrder = (one: WorkItem, other: WorkItem): number => {
  const [a, b] = [lapsesAt(one.row.clock), lapsesAt(other.row.clock)]
  if (a && b) return a.localeCompare(b)
  if (a || b) return a ? -1 : 1
  return sinceOf(one).localeCompare(sinceOf(other))
}

/** Matters and hand-offs as one list, what lapses first on top. */
export const workOf = (matters: readonly MatterRow[], handOffs: readonly HandOffRow[]): WorkItem[] => {
  const items: WorkItem[] = [
    ...matters.map((row) => ({ of: 'matter' as const, row })),
    ...handOffs.map((row) => ({ of: 'handOff' as const, row })),
  ]
  return items.sort(inOrder)
}
