/** Characters of a message at most. */
export const LONGEST_MESSAGE = 5_000

/** Files of one message at most. */
export const MOST_ATTACHMENTS = 10

/** Message templates of one organisation at most. */
export const MOST_TEMPLATES = 100

/** The longest meeting, and the longest time that can be proposed, in hours. */
export const LONGEST_MEETING_HOURS = 12
