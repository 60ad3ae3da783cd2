type Person = { userId: string; name: string }

/** Something that one person has taken on without a clock or a queue: a task of a matter, or a next step. */
export type Errand = {
  thingId: string
  organisationId: string
  customerId: string
  /** The matter that it is part of, and the team and the person of the organisation that have it; null: none. */
  matterId: string | null
  teamId: string | null
  keeper: Person | null
}

/** How one kind of errand is found and given to somebody else. */
export type Errands = {
  of: 'task' | 'nextStep'
  /** Open ones that rest on a person and are without a day, or due on `until` (`YYYY-MM-DD`) at the latest. */
  restingOn(userId: string, until: string): Promise<Errand[]>
  /** Give one from a person to another, in the running transaction, as the product itself. False: it has moved meanwhile, and stays. */
  give(errand: Errand, from: string, to: Person): Promise<boolean>
}
