/** Busy for so much of the ordinary hours (milliseconds), one is away that day; a meeting is no absence. */
export const AWAY = 6 * 60 * 60_000
