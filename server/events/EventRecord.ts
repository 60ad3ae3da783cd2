import type { DataClass } from '#shared/access/DataClass.ts'
import type { ErasureRule } from '#shared/events/ErasureRule.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import type { ChainLink } from './chain/ChainLink.ts'

/**
 * Something that happened, as it is kept: written once by recordEvents and never changed, except that eraseEvent removes
 * its content by rule. `null` for author and organisation: the register itself wrote it.
 */
export type EventRecord = {
  _id: string
  customerId: string
  /** The same for all events of one meeting with several customers. */
  occasionId: string | null
  occurredAt: Date
  recordedAt: Date
  author: { userId: string; name: string } | null
  /** Who decides on the record and answers for it (Act 293/2017 6 §). */
  organisationId: string | null
  class: DataClass
  /** null: erased by rule. */
  fact: EventFact | null
  /** 6 §: kept from sharing under 10 §, why, and when that is looked at again (a day, YYYY-MM-DD). */
  withheld: { reason: string; reviewOn: string } | null
  /** What `withheld` was when the event was recorded, once the organisation has decided otherwise; the chain protects this. */
  sealedWithheld?: { reason: string; reviewOn: string } | null
  /** The customer is shown this from `until` (ISO time) on, by a paragraph that lets it be delayed (law.md). */
  delayed: { paragraph: string; until: string } | null
  /** The matter in which it happened; absent where none. */
  matterId?: string
  nextStepId: string | null
  /** The event that made this one happen. */
  causeId: string | null
  /** The event that this one corrects; absent in all others, so that its index stays small. */
  corrects?: string
  chain: ChainLink
  erased: { rule: ErasureRule; at: Date } | null
}
