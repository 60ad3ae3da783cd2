import type { StandIn } from '#server/absences/standInFor.ts'
import type { ClockOf } from './Clock.ts'

/** A thing that is open, and for whom it waits now: a person, a team's queue, or (both null) nobody. */
export type Waiting = {
  of: ClockOf
  thingId: string
  matterId: string
  customerId: string
  organisationId: string
  serviceId: string | null
  teamId: string | null
  userId: string | null
}

/** How one kind of thing that waits is found and given to somebody else. */
export type WaitingThings = {
  /** Open things that rest on these people. */
  restingOn(userIds: readonly string[]): Promise<Waiting[]>
  /** Open things that wait for an organisation, by their ids, from after one on. */
  openAfter(thingId: string, limit: number): Promise<Waiting[]>
  /** How many open things wait for a team. */
  countFor(teamId: string): Promise<number>
  /** Give one to who stands in, in the running transaction, as the product itself. False: it has moved meanwhile, and stays. */
  give(waiting: Waiting, to: StandIn, at: Date): Promise<boolean>
}
