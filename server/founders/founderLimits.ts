/** How long a one-time code works (milliseconds): a phone call. */
export const CODE_WORKS = 15 * 60_000

/** Wrong codes that one person may type in an hour. */
export const WRONG_TRIES = 5
/** How long a wrong try counts (milliseconds). */
export const TRY_COUNTS = 60 * 60_000

/** Days in which a joining can be undone. */
export const UNDO_DAYS = 30
