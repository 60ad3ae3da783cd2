import type { Block } from '#shared/plans/text/Block.ts'

type Cell = Extract<Block, { kind: 'table' }>['rows'][number][number]
export type PlacedCell = Cell & { x: number; y: number }

/** More columns than these no page shows. */
const MOST_COLUMNS = 20

/** The cells of a table, each at its place in the grid; none over another, whatever they say of their span. */
export const placedCells = (rows: readonly (readonly Cell[])[]): { columns: number; cells: PlacedCell[] } => {
  const taken = new Set<string>()
  const cells: PlacedCell[] = []
  const isFree = (x: number, y: number) => !taken.has(`${x}/${y}`)
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (!isFree(x, y)) x += 1
      if (x >= MOST_COLUMNS) break
      let columns = 1
      while (columns < cell.columns && x + columns < MOST_COLUMNS && isFree(x + columns, y)) columns += 1
      const height = Math.min(cell.rows, rows.length - y)
      for (let over = 0; over < columns; over += 1)
        for (let down = 0; down < height; down += 1) taken.add(`${x + over}/${y + down}`)
      cells.push({ ...cell, x, y, columns, rows: height })
    }
  }
  return { columns: Math.max(1, ...cells.map(({ x, columns }) => x + columns)), cells }
}
