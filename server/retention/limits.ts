const DAY = 24 * 60 * 60 * 1000

/** Records that one step of a sweep looks at; each step is whole by itself, so a run may be cut off anywhere. */
export const BATCH = 100
/** Steps of one sweep in one run: what is left waits for the next, so that other jobs get their turn. */
export const MOST_STEPS = 5
/** What is held is looked at again after this. */
export const LOOK_AGAIN = 30 * DAY
/** How long before its day something is told of in the preview. */
export const FORESEEN = 90 * DAY
/** 9 §: years from the last use in services. */
export const SERVICE_YEARS = 5
/** law.md: an organisation's own working notes. */
export const NOTE_YEARS = 1
