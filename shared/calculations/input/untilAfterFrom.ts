import type { z } from 'zod'

/** A row that ends before it begins is an error of its last month. */
export const untilAfterFrom = (row: { from: number; until: number | null }, context: z.RefinementCtx): void => {
  if (row.until !== null && row.until < row.from)
    context.addIssue({ code: 'custom', path: ['until'], message: 'time_order' })
}
