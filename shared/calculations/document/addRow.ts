import { nanoid } from 'nanoid'
import { type Doc, Map as SharedMap } from 'yjs'
import { calculationMap } from './calculationMap.ts'
import type { RowTable } from './RowTable.ts'
import { storedRows } from './storedRows.ts'

/** Add an empty row at the end of a table; answers its id. */
export const addRow = (doc: Doc, table: RowTable): string => {
  const id = nanoid()
  const orders = storedRows(doc, table).map(({ order }) => order)
  const last = Math.max(0, ...orders.filter((order) => order < Number.MAX_VALUE))
  calculationMap(doc).set(`${table}/${id}`, new SharedMap([['order', last + 1]]))
  return id
}
