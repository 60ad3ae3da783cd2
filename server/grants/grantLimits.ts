/** Standing and waiting grants of one customer: more than anyone keeps in view. */
export const MOST_GRANTS = 500
/** A grant is for a year unless said otherwise, for two at most (days). */
export const DAYS_BY_DEFAULT = 365
export const MOST_DAYS = 2 * 365
/** An invitation works so long (milliseconds). */
export const INVITATION_LIMIT = 14 * 24 * 60 * 60 * 1000
/** How many days before the end the customer and the holder are reminded, the earlier one first. */
export const REMINDED_DAYS_BEFORE = [30, 7] as const
/** What was not used for this long is proposed for return (days). */
export const UNUSED_DAYS = 90
