/** Unread notices that are counted; of more it is only said that there are more. */
export const MOST_COUNTED = 99

/** Notices marked read at once by their ids. */
export const MOST_MARKED = 100

/** Browsers in which one person takes push messages; a new one takes the place of the one used longest ago. */
export const MOST_BROWSERS = 10
