import type { CalculationTable } from './CalculationTable.ts'
import type { Missing } from './Missing.ts'
import type { Ready } from './Ready.ts'

const isGiven = (cell: unknown): boolean =>
  Array.isArray(cell) ? cell.some((one) => one !== null) : cell !== null && cell !== undefined

/**
 * The rows that have all they need, and what the others lack. A row with no name and none of it is one that somebody has
 * only opened: it is neither counted nor missed.
 */
export const readyRows = <Row extends { id: string; name: string }, Field extends keyof Row & Missing['field']>(
  table: CalculationTable,
  rows: readonly Row[],
  needed: readonly Field[],
): { ready: Ready<Row, Field>[]; missing: Missing[] } => {
  const begun = rows.filter((row) => row.name !== '' || needed.some((field) => isGiven(row[field])))
  const lackOf = (row: Row) => needed.filter((field) => !isGiven(row[field]))
  return {
    ready: begun.filter((row) => lackOf(row).length === 0) as unknown as Ready<Row, Field>[],
    missing: begun.flatMap((row) => lackOf(row).map((field) => ({ table, rowId: row.id, rowName: row.name, field }))),
  }
}
