import type { Opening } from '#shared/promise/Opening.ts'

/** What of a thing that waits says for whom: a matter with its organisation, or a hand-off with its receiver. */
export type ClockOf = 'matter' | 'handOff'

/**
 * One promise (palvelulupaus): from when a thing began to wait until the customer was reached. A thing has one that counts
 * at most; when it waits again, a new one begins, and the old one stays for the figures.
 */
export type Clock = {
  _id: string
  of: ClockOf
  /** The id of the thing. */
  thingId: string
  matterId: string
  customerId: string
  organisationId: string
  serviceId: string | null
  /** For whom it waits now; both null: for nobody, which the orphan detector finds. */
  teamId: string | null
  userId: string | null
  /** What was promised when it began: a later change of the service holds for what comes later. */
  opening: Opening
  workingDays: number
  /** When it began to count: the start itself, or the next opening. */
  startedAt: Date
  /** While it is paused, as it was when the pause began. */
  dueAt: Date
  /** From when it is nearly late, and from when its team's lead is told. Moved on with `dueAt`. */
  soonAt: Date
  leadAt: Date
  pausedAt: Date | null
  /** Pauses that are over, in milliseconds of opening time. */
  pausedMs: number
  open: boolean
  stoppedAt: Date | null
  /** By what: a contact that reached the customer, a proposal the customer sees, or that the thing ended otherwise. */
  stoppedBy: 'contact' | 'proposal' | 'ended' | null
  /** null: it counts still, or the thing ended in time without an answer, which no figure counts. */
  kept: boolean | null
  /** How long the customer waited, in milliseconds of opening time without pauses; null until it stops. */
  waitedMs: number | null
  /** How far it has been escalated: to the team when nearly late and late, then to its lead. */
  told: 'nobody' | 'dueSoon' | 'late' | 'lead'
}
