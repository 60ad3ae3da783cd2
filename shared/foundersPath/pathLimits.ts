/** Characters of a customer's own note on a step, and of what an authority still needs. */
export const LONGEST_NOTE = 1000
export const LONGEST_NEEDED = 500
/** Documents on one step. */
export const MOST_ON_STEP = 10
/** Permits that an authority's system gets at once. */
export const MOST_PERMITS = 200
