import type { Opening } from '#shared/promise/Opening.ts'

/** The promise (palvelulupaus) of one thing that waits: a matter with its organisation, or a hand-off with its receiver. `_id` is that thing's id. */
export type Clock = {
  _id: string
  of: 'matter' | 'handOff'
  matterId: string
  customerId: string
  organisationId: string
  serviceId: string | null
  /** For whom it waits now; both null: for nobody, which the orphan detector finds. */
  teamId: string | null
  userId: string | null
  opening: Opening
  workingDays: number
  /** When it began to count: the start itself, or the next opening. */
  startedAt: Date
  /** Moves on while it is paused. */
  dueAt: Date
  pausedAt: Date | null
  pausedMs: number
  stoppedAt: Date | null
  /** By what: a contact that reached the customer, a proposal the customer sees, or that the thing ended otherwise (counts in no figure). */
  stoppedBy: 'contact' | 'proposal' | 'ended' | null
  kept: boolean | null
  /** How far it has been escalated. */
  told: 'nobody' | 'dueSoon' | 'late' | 'lead'
}
