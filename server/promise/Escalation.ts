import type { ClockOf } from './Clock.ts'

/**
 * Something that waits too long, or for nobody, and whom that concerns: what notices are made of. No contents; who is told
 * asks for the thing itself and sees what they may.
 */
export type Escalation = {
  /** Of what and how far: the same is never told twice. */
  _id: string
  /** `lead`: it is late still, and the team has had its time. `rerouted`: it was moved on from somebody who is away. */
  kind: 'dueSoon' | 'late' | 'lead' | 'orphan' | 'rerouted'
  clockId: string | null
  /** `nextStep`: only of `rerouted`; it has no clock. */
  of: ClockOf | 'nextStep'
  thingId: string
  /** The matter that it is, or is part of; null: a next step of none. */
  matterId: string | null
  customerId: string
  organisationId: string
  teamId: string | null
  userIds: string[]
  /** Only of `orphan`: why it waits for nobody. */
  reason: 'noPlace' | 'emptyTeam' | 'allAway' | 'noService' | null
  /** Only of `rerouted`: who had it before, and is away. */
  from: { userId: string; name: string } | null
  at: Date
  /** When notices were made of it; null: not yet. */
  toldAt: Date | null
  /** When it stopped being so; null: it is. */
  clearedAt: Date | null
}
