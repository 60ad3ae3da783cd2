/** Absences entered at once: more than a calendar of a year holds. */
export const MOST_AT_ONCE = 100
/** Characters of a calendar file. */
export const LONGEST_CALENDAR = 200_000
