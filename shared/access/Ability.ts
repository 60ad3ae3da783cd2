import type { MongoAbility, MongoQuery } from '@casl/ability'

/**
 * `read` the content · `trace` only that something was there · `log` a contact · `correct`, `change`, `withhold` a record ·
 * `comment`, `edit` by a grant · `grant` access to one's own record, `export` it · `open` a matter with a customer, `handle` a
 * matter or what one has sent on, `write` messages in it · `receive` a hand-off, `answer` one as the customer · `report`
 * where a permit stands.
 */
export type Action =
  | 'read'
  | 'trace'
  | 'log'
  | 'correct'
  | 'change'
  | 'withhold'
  | 'comment'
  | 'edit'
  | 'grant'
  | 'export'
  | 'open'
  | 'handle'
  | 'write'
  | 'receive'
  | 'answer'
  | 'report'

export type Subject =
  | 'Customer'
  | 'Event'
  | 'NextStep'
  /** A person's role with a customer, and an organisation's own notes of them. */
  | 'ContactPerson'
  /** A customer's own contact details and languages. */
  | 'ContactDetails'
  | 'Matter'
  /** A referral, transfer or pull request of a matter, with its packet. */
  | 'HandOff'
  | 'Message'
  | 'Document'
  | 'PlanPart'
  /** How far a customer is on the founder's path: its choices, steps and permits. */
  | 'Path'
  /** The content of the path: one step of it. */
  | 'PathStep'
  /** A permit or notification that a customer follows, as the authority's system meets it. */
  | 'PathPermit'

/** The one rule set that filters a query, allows a command and shows a button. */
export type Ability = MongoAbility<[Action, Subject | object], MongoQuery>
