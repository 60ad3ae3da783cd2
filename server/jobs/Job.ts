/** Something that is done again and again by the clock, by one process at a time. Safe to repeat: a lease can be lost. */
export type Job = {
  /** Under this name its lease and its last run are kept. */
  name: string
  /** From the end of one run to the beginning of the next, in milliseconds. */
  every: number
  run: (now: Date) => Promise<void>
}
