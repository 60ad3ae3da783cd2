import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { BoardColumns } from './useBoardColumns.ts'

export type ListRow =
  | { kind: 'group'; key: string; words: string; count: number }
  | { kind: 'matter'; key: string; row: MatterRow }

/** The rows of a list, under headings where they are grouped; a group without matters has none. */
export const listRows = (columns: BoardColumns): ListRow[] =>
  columns.flatMap(({ key, words, rows }) =>
    rows.length === 0
      ? []
      : [
          { kind: 'group' as const, key: `group:${key}`, words, count: rows.length },
          ...rows.map((row) => ({ kind: 'matter' as const, key: row.matterId, row })),
        ],
  )
