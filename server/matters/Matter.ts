import type { DataClass } from '#shared/access/DataClass.ts'
import type { Topic } from '#shared/events/Topic.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'

type Person = { userId: string; name: string }

/**
 * The customer's word on an organisation that handles the matter. Accepted by whoever may give alone, or by two of joint
 * representatives; only then does the matter stand on the customer itself, and is a basis.
 */
export type MatterAnswer = { organisationId: string; accepted: boolean; by: (Person & { at: Date })[] }

/** Something to be done in a matter, by one of the organisations that serve it. */
export type MatterTask = {
  taskId: string
  text: string
  dueOn: string | null
  organisationId: string
  owner: Person | null
  state: 'open' | 'done' | 'dropped'
}

/** A matter (asia) as it is now: it belongs to the customer and is served by organisations. How it came to be so is in the event log. */
export type Matter = {
  _id: string
  customerId: string
  /** `person` of a founder, who is a natural person. */
  class: Extract<DataClass, 'service' | 'person'>
  withheld: { reason: string; reviewOn: string } | null
  /** What the customer needs, in a line and in full. */
  need: string
  description: string
  topics: Topic[]
  serviceId: string | null
  /** The organisation that is responsible: it keeps the record and answers for it (6 §). */
  organisationId: string
  /** Its team and person who have it now; a matter with neither waits in the service's queue, or for nobody. */
  teamId: string | null
  responsible: Person | null
  /** Organisations beside it that have taken the matter on by a referral: being here opens nothing to them (law.md). */
  servedBy: string[]
  /** Who takes part, of any organisation; opens nothing to them either. */
  members: (Person & { organisationId: string })[]
  answers: MatterAnswer[]
  status: MatterStatus
  /** Why it waits, or why it was closed without service. */
  statusReason: string | null
  /** When the status last changed. */
  statusAt: Date
  /** Since when it waits for its organisation: its opening, or the customer's answer to what was asked. */
  waitsSince: Date
  /** The last day, `YYYY-MM-DD`, or none; `dueOrder` sorts those without a day last. */
  dueOn: string | null
  dueOrder: string
  tasks: MatterTask[]
  openedBy: Person & { organisationId: string | null; by: 'customer' | 'adviser' | 'system' }
  openedAt: Date
  outcome: { text: string; effect: string | null; at: Date; by: Person } | null
  /** Whether it is open: what boards and queues are found by. */
  open: boolean
  /** From when the years of retention are counted: its end or a later use; null while it is open. */
  countedFrom: Date | null
  version: number
}
