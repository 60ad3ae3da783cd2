import type { Doc } from 'yjs'
import { calculationMap } from './calculationMap.ts'
import type { RowTable } from './RowTable.ts'

/** Remove a row with all its cells, whatever somebody writes into it at the same time. */
export const removeRow = (doc: Doc, table: RowTable, rowId: string): void =>
  calculationMap(doc).delete(`${table}/${rowId}`)
