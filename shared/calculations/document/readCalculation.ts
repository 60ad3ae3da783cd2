import type { Doc } from 'yjs'
import type { CalculationPlan } from '../CalculationPlan.ts'
import { MOST_ROWS } from '../input/tableOf.ts'
import type { Missing } from '../ready/Missing.ts'
import { RowTable } from './RowTable.ts'
import { readRow } from './readRow.ts'
import { readSettings } from './readSettings.ts'
import type { StoredRow } from './StoredRow.ts'
import { storedRows } from './storedRows.ts'

export type StoredCalculation = {
  plan: CalculationPlan
  /** Cells that hold what can't be read; their rows are not in the plan. */
  wrong: Missing[]
  /** All rows as they are stored, for a screen that shows every cell. */
  rows: Record<RowTable, StoredRow[]>
}

/** The calculation of a section's document. It never throws, whatever a client wrote: what can't be read is missing, and named. */
export const readCalculation = (doc: Doc): StoredCalculation => {
  const { settings, wrong } = readSettings(doc)
  const rows = Object.fromEntries(RowTable.options.map((table) => [table, storedRows(doc, table)]))
  const tables = RowTable.options.map((table) => {
    const stored = rows[table] ?? []
    if (stored.length > MOST_ROWS) wrong.push({ table, rowId: null, rowName: '', field: 'tooManyRows' })
    const read = stored.slice(0, MOST_ROWS).map((row) => readRow(table, row))
    wrong.push(...read.flatMap((one) => one.wrong ?? []))
    return [table, read.flatMap(({ row }) => (row ? [row] : []))]
  })
  return {
    plan: { ...settings, ...Object.fromEntries(tables) } as CalculationPlan,
    wrong,
    rows: rows as StoredCalculation['rows'],
  }
}
