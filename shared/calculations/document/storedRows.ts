import { type Doc, Map as SharedMap } from 'yjs'
import { calculationMap } from './calculationMap.ts'
import type { RowTable } from './RowTable.ts'
import type { StoredRow } from './StoredRow.ts'

const ID = /^[\w-]{1,40}$/

/** Where a row stands is a number; where it is none, the row stands last. */
const orderOf = (order: unknown): number =>
  typeof order === 'number' && Number.isFinite(order) ? order : Number.MAX_VALUE

/** The rows of a table in their order, the same one in every copy of the document. What is no row is passed over. */
export const storedRows = (doc: Doc, table: RowTable): StoredRow[] => {
  const prefix = `${table}/`
  const rows: StoredRow[] = []
  for (const [key, row] of calculationMap(doc)) {
    const id = key.startsWith(prefix) ? key.slice(prefix.length) : ''
    if (!ID.test(id) || !(row instanceof SharedMap)) continue
    const { order, ...cells } = Object.fromEntries(row.entries())
    rows.push({ id, order: orderOf(order), cells })
  }
  return rows.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
}
