import type { Cell } from '#shared/plans/versions/Cell.ts'

type ComparedCell = { path: string[]; before: string | null; after: string | null }

/** Which values of a calculation differ between two moments. */
export const compareCells = (before: readonly Cell[], after: readonly Cell[]): ComparedCell[] => {
  const keyed = (cells: readonly Cell[]) => new Map(cells.map((cell) => [JSON.stringify(cell.path), cell]))
  const [was, is] = [keyed(before), keyed(after)]
  return [...new Map([...was, ...is]).entries()]
    .map(([key, { path }]) => ({ path, before: was.get(key)?.value ?? null, after: is.get(key)?.value ?? null }))
    .filter((cell) => cell.before !== cell.after)
}
