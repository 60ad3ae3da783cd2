import { type Doc, Map as SharedMap } from 'yjs'
import { calculationMap } from './calculationMap.ts'
import type { RowTable } from './RowTable.ts'

/** What a cell holds; null empties it. */
export type CellValue = string | number | boolean | null

/** Write one cell of a row that is there; one that somebody has removed meanwhile stays removed. */
export const writeCell = (doc: Doc, table: RowTable, rowId: string, field: string, value: CellValue): void => {
  const row = calculationMap(doc).get(`${table}/${rowId}`)
  if (!(row instanceof SharedMap)) return
  if (value === null) row.delete(field)
  else row.set(field, value)
}
