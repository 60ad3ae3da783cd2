import type { DataClass } from '#shared/access/DataClass.ts'
import type { HandOffKind } from '#shared/handOffs/HandOffKind.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { HandOffState } from '#shared/handOffs/HandOffState.ts'
import type { PacketField } from '#shared/handOffs/PacketField.ts'
import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import type { Stage } from '#shared/handOffs/stageOf.ts'
import type { SentOn } from './SentOn.ts'

type Person = { userId: string; name: string }

/** One thing that goes along. What it says is read when it is looked at, so that corrections and erasures hold here too. */
export type PacketItem = {
  kind: PacketItemKind
  /** The record; of a plan the name of its part. */
  recordId: string
  /** Fields that go; empty: the whole record as the presenter shows it. */
  fields: PacketField[]
  /** When the customer agreed to it for this hand-off, and who; null where nobody has had to. */
  agreed: { at: Date; by: Person } | null
}

/** To a service's queue, a team or a person of an organisation. */
export type Place = { organisationId: string; serviceId: string | null; teamId: string | null; userId: string | null }

/** One step on its way. */
export type Step = {
  move: HandOffMove
  at: Date
  /** null: the product itself. Without an organisation: one of the customer's own people. */
  by: (Person & { organisationId: string | null }) | null
  /** Why it was returned, refused or withdrawn; what more is asked or given; how it ended. */
  text: string | null
  /** Whom it waited for before and after, by name, where that changed. */
  from: string | null
  to: string | null
}

/** The yes of one of the customer's people, while another's is still waited for. */
export type Yes = { by: Person; organisationId: string | null; leaveOut: string[] }

/** A hand-off (ohjaus) as it is now. The sender's own record; the receiver sees it once it was sent, with its packet while it is open. */
export type HandOff = {
  _id: string
  kind: HandOffKind
  matterId: string
  customerId: string
  class: Extract<DataClass, 'service' | 'person'>
  /** In a pull request the organisation that asks. `by`: who sent it; `userId`: who answers for it there now. */
  from: { organisationId: string; teamId: string | null; userId: string | null; by: Person }
  /** Where it is now; null: the customer is choosing among `offered`. In a pull request the matter's keeper. */
  to: Place | null
  /** Providers among whom the customer chooses; empty where the sender chose. */
  offered: Place[]
  /** What the receiver is asked for. */
  message: string
  packet: PacketItem[]
  /** On what the receiver was told of the customer at all when it was sent; null: not yet. It is asked again at each look. */
  basis: SentOn | null
  /** The customer's yes to this hand-off as a whole; null where nobody has had to give it. */
  agreed: { at: Date; by: Person } | null
  signed: Yes[]
  state: HandOffState
  /** Whether something still waits for somebody. */
  open: boolean
  stage: Stage
  /** For whom it waits now; nobody of an organisation's while the customer is asked and when it is over. */
  turn: { organisationId: string | null; teamId: string | null; userId: string | null }
  /** By when, as its clock says; what lapses first stands first. */
  dueAt: Date | null
  /** Since when the receiver sees it; null: not yet. */
  sentAt: Date | null
  /** Who took it, and when they will be in touch (a day, `YYYY-MM-DD`). */
  accepted: { at: Date; by: Person; contactOn: string | null } | null
  outcome: { text: string; at: Date; by: Person; organisationId: string } | null
  steps: Step[]
  remindedAt: Date | null
  /** The hand-off that this one goes on from, and every organisation it has been at, so that circles are seen. */
  forwards: string | null
  path: string[]
  createdAt: Date
  endedAt: Date | null
  version: number
}
