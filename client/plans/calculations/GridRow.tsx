import type { RowTable } from '#shared/calculations/document/RowTable.ts'
import type { StoredRow } from '#shared/calculations/document/StoredRow.ts'
import { useText } from '../../i18n/useText.ts'
import { useCalculationDesk } from './CalculationDesk.ts'
import type { Column } from './Column.ts'
import { capital } from './capital.ts'
import { GridCell } from './cells/GridCell.tsx'
import { RowActs } from './RowActs.tsx'
import { SameEachMonth } from './SameEachMonth.tsx'
import type { TablePart } from './tableParts.ts'

type Props = {
  table: RowTable
  part: TablePart['part']
  columns: readonly Column[]
  heads: readonly string[]
  row: StoredRow
  index: number
  isLast: boolean
}

/** A row of a table: its cells under their columns, and what is done to it. */
export const GridRow = ({ table, part, columns, heads, row, index, isLast }: Props) => {
  const text = useText()
  const { mayEdit } = useCalculationDesk()
  const isMain = part === 'main'
  const { name } = row.cells
  const said = typeof name === 'string' && name.trim() !== '' ? name : text('calculations.row', { number: index + 1 })
  return (
    <tr>
      {isMain ? null : (
        <th scope="row">
          {said}
          {mayEdit && part === 'units' ? <SameEachMonth row={row} name={said} /> : null}
        </th>
      )}
      {columns.map((column, at) => (
        <td key={column.key ?? column.field} data-kind={column.kind} data-column={capital(heads[at] ?? '')}>
          <GridCell
            {...{ table, row, column }}
            label={text('calculations.row.cell', { row: said, field: heads[at] ?? '' })}
          />
        </td>
      ))}
      {mayEdit && isMain ? (
        <td data-acts>
          <RowActs {...{ table, rowId: row.id, name: said, isFirst: index === 0, isLast }} />
        </td>
      ) : null}
    </tr>
  )
}
