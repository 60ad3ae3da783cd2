import type { PlanPart } from '#shared/access/PlanPart.ts'

/** A section with how many words are written in it. */
export type CountedSection = {
  sectionId: string
  part: PlanPart
  key: string | null
  title: string | null
  words: number
}
