import { calendarMonth } from '../calendarMonth.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { writtenEuros } from './writtenEuros.ts'

/** Each loan to its end. */
export const loanRows = ({ ready, figures }: Calculation) =>
  figures.schedules.map(({ id, name, rows }) => ({
    id,
    name,
    rows: rows.map(({ month, interest, repayment, left }) => ({
      month: calendarMonth(ready.settings.startMonth, month),
      interest: writtenEuros(interest),
      repayment: writtenEuros(repayment),
      left: writtenEuros(left),
    })),
  }))
