import type { PlanPart } from '#shared/access/PlanPart.ts'

/** What is known of one open editor: who, of which section, and what they may do to it. */
export type Editor = {
  cookie: string | undefined
  sectionId: string
  planId: string
  part: PlanPart
  customerId: string
  /** The record's own id and those of others that were merged into it. */
  customerIds: string[]
  userId: string
  /** What the others see at their cursor. */
  shownAs: { name: string; organisation: { fi: string; sv: string; en: string } | null }
  mayEdit: boolean
  /** Whether they may read the calculations, and so quote them. */
  mayQuote: boolean
  /** Until when that is so by the clock, in milliseconds since 1970. */
  until: number
}
