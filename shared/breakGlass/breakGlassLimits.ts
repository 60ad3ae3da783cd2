/** How long break-glass is open at most, in minutes, to the second by the server's clock. */
export const BREAK_GLASS_MINUTES = 60

/** The shortest reason that says something to the customer and the reviewer, in characters. */
export const SHORTEST_REASON = 20

/** In how many working days a second person reviews it. */
export const REVIEW_IN_WORKING_DAYS = 5
