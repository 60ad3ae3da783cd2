import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { AdviceCheck, Finding } from './AdviceCheck.ts'
import { adviceRules } from './adviceRules.ts'

export type CountedSection = {
  sectionId: string
  part: PlanPart
  key: string | null
  title: string | null
  words: number
}

const findingOf = (words: number): Finding => {
  if (words === 0) return 'empty'
  return words < adviceRules.fewestWords ? 'short' : 'written'
}

/** Whether each section is written: by its number of words, which says nothing of how good they are. */
export const completenessOf = (sections: readonly CountedSection[]): AdviceCheck[] =>
  sections.map(({ words, ...section }) => {
    const finding = findingOf(words)
    return {
      ...{ check: 'sectionWritten', finding, state: finding === 'written' ? 'fine' : 'look', section, missing: [] },
      numbers: { words: { unit: 'count', value: String(words) } },
    }
  })
