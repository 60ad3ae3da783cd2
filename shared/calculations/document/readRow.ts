import type { z } from 'zod'
import { MONTHS_IN_YEAR } from '../planLength.ts'
import type { Missing } from '../ready/Missing.ts'
import type { RowTable } from './RowTable.ts'
import { rowSchemas } from './rowSchemas.ts'
import type { StoredRow } from './StoredRow.ts'
import { unitsKey } from './unitsKey.ts'

type Row<Table extends RowTable> = z.output<(typeof rowSchemas)[Table]>

const isGiven = (cell: unknown): boolean => cell !== null && cell !== undefined

/** The cells as the row's schema takes them: an empty one is left out, months of sales stand in their list. */
const inputOf = (table: RowTable, { id, cells }: StoredRow): Record<string, unknown> => {
  const known = Object.keys(rowSchemas[table].shape).filter((field) => field !== 'id' && field !== 'units')
  const units = Array.from({ length: MONTHS_IN_YEAR }, (_, month) => cells[unitsKey(month + 1)] ?? null)
  return {
    ...Object.fromEntries(known.filter((field) => isGiven(cells[field])).map((field) => [field, cells[field]])),
    ...(table === 'sales' ? { units } : {}),
    id,
  }
}

/** A stored row as the plan knows it, or its cells that are none: those are missed like empty ones, and the row isn't counted. */
export const readRow = <Table extends RowTable>(
  table: Table,
  stored: StoredRow,
): { row: Row<Table>; wrong?: never } | { row?: never; wrong: Missing[] } => {
  const parsed = rowSchemas[table].safeParse(inputOf(table, stored))
  if (parsed.success) return { row: parsed.data as Row<Table> }
  const { name } = rowSchemas[table].shape
  const rowName = name.safeParse(stored.cells.name).data ?? ''
  const fields = new Set(parsed.error.issues.map(({ path }) => path[0] as Missing['field']))
  return { wrong: [...fields].map((field) => ({ table, rowId: stored.id, rowName, field })) }
}
