/** Reviews of one plan that wait at the same time. */
export const MOST_WAITING_REVIEWS = 10
export const LONGEST_MESSAGE = 2_000
export const LONGEST_STATEMENT = 5_000
/** Statements on one review: the first and its corrections. */
export const MOST_STATEMENTS = 20
/** Days that the plan stays open after the day by which a review was asked: to talk it over, and to see it corrected. */
export const DAYS_TO_TALK = 30
/** So many of an organisation's reviews are listed at once. */
export const MOST_LISTED = 200
