import { useState } from 'react'
import type { Section } from '#shared/access/Section.ts'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { yearLater } from '../grants/yearLater.ts'
import { useRequestFor } from './useRequestFor.ts'

export type Terms = {
  sections: Section[]
  /** `organisation`, `me`, or the id of a team. */
  whom: string
  purpose: string
  /** As typed. */
  day: string
}

/** What is asked for or recorded, as it is being written; `read` gives it as the contract takes it, or null with problems shown. */
export const useTerms = () => {
  const { today, fullNumbers } = useSayTime()
  const { requestFor } = useRequestFor()
  const [tried, setTried] = useState(false)
  const [terms, setTerms] = useState<Terms>({
    sections: [],
    whom: 'organisation',
    purpose: '',
    day: fullNumbers(yearLater(today)),
  })
  const lastDay = parseDay(terms.day, today)
  const wrong = {
    sections: terms.sections.length === 0,
    purpose: terms.purpose.trim() === '',
    day: lastDay === null || lastDay <= today,
  }
  return {
    terms,
    change: (part: Partial<Terms>) => setTerms((before) => ({ ...before, ...part })),
    problems: tried ? wrong : {},
    tried,
    read: () => {
      setTried(true)
      if (!lastDay || wrong.sections || wrong.purpose || wrong.day) return null
      const { sections, purpose, whom } = terms
      return { sections, right: 'see' as const, purpose: purpose.trim(), lastDay, for: requestFor(whom) }
    },
  }
}
