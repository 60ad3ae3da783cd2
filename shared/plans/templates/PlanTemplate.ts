import type { Localised } from '#shared/texts/defineTexts.ts'
import type { PlanTemplateKey } from './PlanTemplateKey.ts'
import type { SectionGuide } from './SectionGuide.ts'

/** A business plan to begin from: its sections in the order in which they are read. */
export type PlanTemplate = {
  key: PlanTemplateKey
  name: Localised
  /** When to choose it. */
  about: Localised
  sections: readonly SectionGuide[]
}
