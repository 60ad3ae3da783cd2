import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** What a template says of one section: its writer reads it on a phone, so the texts are kept short (tests hold the limits). */
export type SectionGuide = {
  /** Stays the same for good: stored sections name it. The same in every template that has the section. */
  key: string
  /** What a grant to this section opens. */
  part: PlanPart
  title: Localised
  guidance: Localised
  questions: readonly Localised[]
  /** A paragraph of an invented small business, never of a real one. */
  example: Localised
}
