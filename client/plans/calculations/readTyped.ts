import { readAmount } from '#shared/calculations/input/readAmount.ts'
import type { CellKind } from './Column.ts'

/** What a cell takes: the schema of its field. */
export type CellSchema = { safeParse: (value: unknown) => { success: boolean; data?: unknown } }

const WHOLE: readonly CellKind[] = ['days', 'years', 'months']

/** What somebody typed into a cell as the cell holds it; null empties it, undefined is nothing that it could hold. */
export const readTyped = (kind: CellKind, schema: CellSchema, typed: string): string | number | null | undefined => {
  if (typed.trim() === '') return null
  if (kind === 'name') return typed
  const exact = readAmount(typed)
  if (exact === null) return undefined
  const value = WHOLE.includes(kind) ? Number(exact) : exact
  return schema.safeParse(value).success ? value : undefined
}
