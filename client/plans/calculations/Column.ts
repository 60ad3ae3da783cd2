import type { Missing } from '#shared/calculations/ready/Missing.ts'

/** How a cell is written, and what is right in it. */
export type CellKind =
  | 'name'
  | 'euro'
  | 'amount'
  | 'percent'
  | 'growth'
  | 'days'
  | 'years'
  | 'months'
  | 'month'
  | 'lastMonth'
  | 'tick'
  | 'choice'

/** A column of a table; of sales by month there is one for each, whose cells are under their own key. */
export type Column = { field: Missing['field']; kind: CellKind; key?: string; month?: number }
