import { MONTHS_IN_YEAR } from '../planLength.ts'

/** The year of the plan, from 1, in which a month of it is. */
export const yearOf = (month: number): number => Math.ceil(month / MONTHS_IN_YEAR)
