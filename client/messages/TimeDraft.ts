/** A time as it is typed: a day, and from when until when. */
export type TimeDraft = { day: string; from: string; until: string }
