import type { PlanPart } from '#shared/access/PlanPart.ts'

/** A section of a customer's plan as it is stored, without its text: that is in sectionTexts and sectionUpdates. */
export type PlanSection = {
  _id: string
  planId: string
  customerId: string
  class: 'plan'
  /** Of which part it is: what a grant opens. */
  part: PlanPart
  /** Of the template; null: the customer's own. */
  key: string | null
  /** The customer's own name for it; null: that of the template. */
  title: string | null
  /** Among the sections of its plan. */
  place: number
  createdAt: Date
  version: number
}
