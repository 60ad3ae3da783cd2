import { MONTHS_IN_YEAR } from './planLength.ts'

/** The calendar month (`2027-03`) of a month of the plan that begins in another. */
export const calendarMonth = (startMonth: string, month: number): string => {
  const [year = 0, first = 1] = startMonth.split('-').map(Number)
  const months = year * MONTHS_IN_YEAR + (first - 1) + (month - 1)
  return `${Math.floor(months / MONTHS_IN_YEAR)}-${String((months % MONTHS_IN_YEAR) + 1).padStart(2, '0')}`
}
