import { z } from 'zod'

/** The most rows that a table holds. */
export const MOST_ROWS = 50

/** A table of rows, each id once; empty until something is written. */
export const tableOf = <Row extends z.ZodType<{ id: string }, { id: string }>>(row: Row) =>
  z
    .array(row)
    .max(MOST_ROWS)
    .superRefine((rows, context) => {
      const seen = new Set<string>()
      for (const [index, { id }] of rows.entries()) {
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: 'same_twice' })
        seen.add(id)
      }
    })
    .default([])
