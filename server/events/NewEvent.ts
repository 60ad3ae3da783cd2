import type { DataClass } from '#shared/access/DataClass.ts'
import type { EventFact } from '#shared/events/EventFact.ts'

/** What a command says of something that happened; the log adds who, when, for which organisation, and the chain. */
export type NewEvent = {
  customerId: string
  fact: EventFact
  class: DataClass
  /** When it happened; now, if not said. */
  occurredAt?: Date
  /** One for all events of one meeting; a new one, if not said. */
  occasionId?: string
  /** Given where something else must name the event; a new one, if not said. */
  eventId?: string
  /** 6 §: kept from sharing under 10 §. */
  withheld?: { reason: string; reviewOn: string } | null
  /** Delayed to the customer by a paragraph, until an ISO time. */
  delayed?: { paragraph: string; until: string } | null
  matterId?: string
  nextStepId?: string | null
  causeId?: string | null
  corrects?: string
}
