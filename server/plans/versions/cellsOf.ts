import type { Doc } from 'yjs'
import type { Cell } from '#shared/plans/versions/Cell.ts'

/** The values in a section's calculation, whatever its tables are, each with the way to it. */
export const cellsOf = (doc: Doc): Cell[] => {
  const cells: Cell[] = []
  const walk = (value: unknown, path: string[]) => {
    if (value !== null && typeof value === 'object')
      for (const [key, inside] of Object.entries(value)) walk(inside, [...path, key])
    else if (value !== undefined && value !== null) cells.push({ path, value: String(value) })
  }
  walk(doc.getMap('calculation').toJSON(), [])
  return cells.sort((one, other) => one.path.join('/').localeCompare(other.path.join('/')))
}
