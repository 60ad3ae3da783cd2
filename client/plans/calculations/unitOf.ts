import type { CellKind } from './Column.ts'

const UNITS: Partial<Record<CellKind, string>> = { euro: '€', percent: '%', growth: '%' }

/** The sign that stands after a number of this kind. */
export const unitOf = (kind: CellKind): string | undefined => UNITS[kind]
