const MINUTE = 60_000
const LONGEST_REST = 6 * 60 * MINUTE

/** Tries in all; the rests between them come to about a day. */
export const MOST_ATTEMPTS = 10

/** When a message is tried again after so many failed attempts: a minute, two, four, at most six hours. */
export const nextTry = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_REST))
