/** So many plans of one customer, and sections of one plan. */
export const MOST_PLANS = 50
export const MOST_SECTIONS = 60
/** So many states of one plan may carry a name. */
export const MOST_NAMED = 200
export const LONGEST_TITLE = 120
export const LONGEST_COMMENT = 4_000
export const MOST_MENTIONS = 10
/** On one section, threads and answers together. */
export const MOST_COMMENTS = 1_000
/** Pictures of one section. */
export const MOST_IMAGES = 100
