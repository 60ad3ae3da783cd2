import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { CommentAnchor } from '#shared/plans/CommentAnchor.ts'

/** A comment on a section, or an answer to one. It carries what the rules ask of its section, so that it opens as that does. */
export type CommentRecord = {
  _id: string
  planId: string
  sectionId: string
  customerId: string
  class: 'plan'
  part: PlanPart
  /** The comment that it answers; null: it begins a thread. */
  answers: string | null
  anchor: CommentAnchor | null
  suggestion: string | null
  taken: boolean | null
  text: string
  mentions: { userId: string; name: string }[]
  by: { userId: string; name: string; organisationId: string | null }
  createdAt: Date
  resolved: { userId: string; name: string; at: Date } | null
}
