/** So many plans of one customer, and sections of one plan. */
export const MOST_PLANS = 20
export const MOST_SECTIONS = 60
export const LONGEST_TITLE = 120
