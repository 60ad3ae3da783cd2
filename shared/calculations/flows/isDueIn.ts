import { PLAN_MONTHS } from '../planLength.ts'

const MONTHS_BETWEEN = { once: PLAN_MONTHS, month: 1, quarter: 3, year: 12 }

/** Whether a row that repeats falls on a month. */
export const isDueIn = (
  row: { from: number; until: number | null; every?: keyof typeof MONTHS_BETWEEN },
  month: number,
): boolean =>
  month >= row.from &&
  month <= (row.until ?? PLAN_MONTHS) &&
  (month - row.from) % MONTHS_BETWEEN[row.every ?? 'month'] === 0
