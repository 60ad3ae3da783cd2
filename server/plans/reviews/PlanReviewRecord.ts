import type { StoredGrantee } from '#server/grants/GrantRecord.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { StatementFields } from '#shared/plans/reviews/StatementFields.ts'

/** A section as it was when a statement was given: what it said, as a mark that another text has not. */
type SeenSection = { sectionId: string; mark: string }

/** A statement on a plan. It stays when a later one corrects it. */
export type StatementRecord = StatementFields & {
  by: { userId: string; name: string; organisationId: string }
  at: Date
  seen: SeenSection[]
}

/** A review that a customer asked of its plan, with what was said; the matter and the grant made with it are records of their own. */
export type PlanReviewRecord = {
  _id: string
  planId: string
  customerId: string
  class: 'plan'
  parts: PlanPart[]
  to: Exclude<StoredGrantee, { kind: 'guest' }>
  /** The same as actorKeys name it: who of the organisation has it on their list. */
  toKey: string
  matterId: string
  grantId: string
  dueOn: string
  message: string
  askedBy: { userId: string; name: string }
  askedAt: Date
  /** Until a statement is given, it is taken back, or its matter ends. */
  waits: boolean
  /** The oldest first. */
  statements: StatementRecord[]
  /** When the last statement was given, or it ended without one; null while it waits. */
  doneAt: Date | null
}
