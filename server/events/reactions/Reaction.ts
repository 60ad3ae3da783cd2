import type { PlacedEvent } from './eventsAt.ts'

/** What follows from events, written in one transaction with the reaction's place in the log: both are kept, or neither. */
export type Effects = () => Promise<unknown>

/** A reading of the log that something follows from. */
export type Reaction = {
  /** Under this name its lease and its place in the log are kept; a new name reads the log from its beginning. */
  name: string
  /**
   * Read what is needed and answer what is to be written; null: nothing. The events stand in the log's order, and each of
   * a customer comes after the effects of those before it. What is written may be tried more than once, is kept once.
   */
  react: (events: PlacedEvent[]) => Promise<Effects | null>
  /** A reaction that is new begins with what happens from now on; else with the beginning of the log. */
  fromNow?: true
  /** Events handed over at a time. */
  batch?: number
  failed: (error: unknown) => void
}
