import { useMemo } from 'react'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { type Choices, columnKeys } from './columnKeys.ts'
import { groupOf } from './groupOf.ts'
import type { Grouping } from './mattersSearch.ts'
import { useColumnWords } from './useColumnWords.ts'

export type BoardColumns = { key: string; words: string; rows: MatterRow[] }[]

/** The matters in their columns; one whose column nobody foresaw (a status of another state) is left out. */
export const useBoardColumns = (
  rows: readonly MatterRow[],
  by: Grouping,
  choices: Choices | undefined,
): BoardColumns => {
  const { today } = useSayTime()
  const words = useColumnWords(by, rows, choices)
  const groups = useMemo(() => {
    const at = { today, now: new Date().toISOString() }
    return Map.groupBy(rows, (row) => groupOf(row, by, at))
  }, [rows, by, today])
  return columnKeys(by, rows, choices).map((key) => ({ key, words: words(key), rows: groups.get(key) ?? NO_ROWS }))
}

/** One and the same, so that an empty column is not drawn anew each time. */
const NO_ROWS: MatterRow[] = []
