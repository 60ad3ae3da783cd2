import type { Doc } from 'yjs'
import type { RowTable } from './RowTable.ts'
import { storedRows } from './storedRows.ts'
import { writeCell } from './writeCell.ts'

const HALF = 2

/** Move a row one place up or down: it gets an order between its new neighbours, and nobody else's row is touched. */
export const moveRow = (doc: Doc, table: RowTable, rowId: string, step: -1 | 1): void =>
  doc.transact(() => {
    const rows = storedRows(doc, table)
    const at = rows.findIndex(({ id }) => id === rowId)
    const near = rows[at + step]
    if (at < 0 || !near) return
    const far = rows[at + step + step]?.order ?? near.order + step
    const between = near.order + (far - near.order) / HALF
    if (between !== near.order && between !== far && Number.isFinite(between) && far < Number.MAX_VALUE) {
      writeCell(doc, table, rowId, 'order', between)
      return
    }
    // No number lies between the two: all are counted anew.
    const order = rows.map(({ id }) => id).filter((id) => id !== rowId)
    order.splice(at + step, 0, rowId)
    for (const [index, id] of order.entries()) writeCell(doc, table, id, 'order', index + 1)
  })
