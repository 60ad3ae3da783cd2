/** A plan looks three years ahead, month by month; its years begin with its first month. */
export const PLAN_YEARS = 3
export const MONTHS_IN_YEAR = 12
export const PLAN_MONTHS = PLAN_YEARS * MONTHS_IN_YEAR
