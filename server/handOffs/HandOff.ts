import type { DataClass } from '#shared/access/DataClass.ts'
import type { HandOffKind } from '#shared/handOffs/HandOffKind.ts'
import type { HandOffState } from '#shared/handOffs/HandOffState.ts'

type Person = { userId: string; name: string }
/** On what something may go to the receiver; `grant` covers what the customer agreed to for this hand-off. */
export type SentOn = 'section10' | 'grant' | 'matter'

/** One thing that goes along. What it says is read when it is looked at, so that corrections and erasures hold here too. */
export type PacketItem = {
  kind: 'customer' | 'matter' | 'event' | 'document' | 'planPart'
  /** The record; of a plan the part. */
  recordId: string
  /** Fields that go; empty: the whole record as the presenter shows it. */
  fields: string[]
  /** null: it lacks one yet and does not go. */
  basis: SentOn | null
  /** When the customer agreed to it, and who; null where nobody had to. */
  agreed: { at: Date; by: Person } | null
}

/** A hand-off (ohjaus) as it is now. The sender's own record; the receiver sees it once it was sent, with its packet while it is open. */
export type HandOff = {
  _id: string
  kind: HandOffKind
  matterId: string
  customerId: string
  class: Extract<DataClass, 'service' | 'person'>
  /** In a pull request the organisation that asks. */
  from: { organisationId: string; teamId: string | null; by: Person }
  /** To a service's queue, a team or a person of that organisation. null organisation: the customer is choosing among `offered`. */
  to: { organisationId: string | null; serviceId: string | null; teamId: string | null; userId: string | null }
  /** Providers among which the customer chooses; empty where the sender chose. */
  offered: { organisationId: string; serviceId: string | null }[]
  /** What the receiver is asked for. */
  message: string
  packet: PacketItem[]
  /** On what the receiver may be told of the customer at all; null: not yet. */
  basis: SentOn | null
  state: HandOffState
  /** Whether something still waits for somebody. */
  open: boolean
  /** Since when the receiver sees it; null: not yet. */
  sentAt: Date | null
  /** Who took it, and when they will be in touch (a day, `YYYY-MM-DD`). */
  accepted: { at: Date; by: Person; contactOn: string | null } | null
  /** Why it was returned, refused or withdrawn, or what more is asked. */
  reason: string | null
  outcome: { text: string; at: Date; by: Person; organisationId: string } | null
  remindedAt: Date | null
  /** The hand-off that this one goes on from, and every organisation it has been at, so that circles are seen. */
  forwards: string | null
  path: string[]
  createdAt: Date
  version: number
}
