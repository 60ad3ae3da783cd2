/** Days after its end during which a matter may be opened again; after that what is needed is a new matter. */
export const REOPEN_DAYS = 90

/** Tasks in one matter at most, and members. */
export const MOST_TASKS = 100
export const MOST_MEMBERS = 30

/** Matters given to somebody at once, at most. */
export const MOST_ASSIGNED = 100
