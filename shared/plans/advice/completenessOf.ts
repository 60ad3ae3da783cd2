import type { AdviceCheck } from './AdviceCheck.ts'
import { adviceRules } from './adviceRules.ts'
import type { CountedSection } from './CountedSection.ts'
import type { Finding } from './Finding.ts'

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
      numbers: [{ name: 'words', unit: 'count', value: String(words) }],
    }
  })
