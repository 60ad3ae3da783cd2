import { Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx'
import type { Block } from '#shared/plans/text/Block.ts'
import { type PlacedCell, placedCells } from '../placedCells.ts'
import { tableBorders } from './tableBorders.ts'

const FULL = 100

/** A table of the customer's own; what a cell covers of the rows below it is written as its going on. */
export const docxTable = (
  rows: Extract<Block, { kind: 'table' }>['rows'],
  write: (blocks: readonly Block[]) => (Paragraph | Table)[],
): Table => {
  const { columns, cells } = placedCells(rows)
  const empty = () => [new Paragraph({ style: 'Cell', children: [] })]
  const covering = (x: number, y: number): PlacedCell | undefined =>
    cells.find((cell) => cell.x <= x && x < cell.x + cell.columns && cell.y <= y && y < cell.y + cell.rows)
  const cellAt = (x: number, y: number): TableCell[] => {
    const cell = covering(x, y)
    if (!cell) return [new TableCell({ children: empty() })]
    if (cell.x !== x) return []
    const written = cell.y === y ? write(cell.blocks) : []
    // A cell ends with a paragraph, whatever else is in it.
    const children = written.at(-1) instanceof Paragraph ? written : [...written, ...empty()]
    const merged = cell.y === y ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
    return [
      new TableCell({
        ...{ children, columnSpan: cell.columns },
        ...(cell.rows > 1 ? { verticalMerge: merged } : {}),
        ...(cell.header ? { shading: { fill: 'EEF3FA' } } : {}),
      }),
    ]
  }
  return new Table({
    ...{ width: { size: FULL, type: WidthType.PERCENTAGE }, borders: tableBorders },
    rows: rows.map(
      (row, y) =>
        new TableRow({
          tableHeader: y === 0 && row.length > 0 && row.every(({ header }) => header),
          children: Array.from({ length: columns }, (_, x) => cellAt(x, y)).flat(),
        }),
    ),
  })
}
