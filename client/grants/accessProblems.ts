import type { TextKey } from '../i18n/TextKey.ts'
import type { AccessDraft } from './AccessDraft.ts'
import type { GiveStep } from './giveSteps.ts'
import { yearLater } from './yearLater.ts'

export type AccessProblems = Partial<Record<'whom' | 'part' | 'name' | 'email' | 'what' | 'purpose' | 'day', TextKey>>

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What is still missing or wrong on a step; `lastDay` is the typed day as a date (YYYY-MM-DD), `today` in Finland. */
export const accessProblems = (
  step: GiveStep,
  draft: AccessDraft,
  lastDay: string | null,
  today: string,
): AccessProblems => {
  const { kind, organisationId, part, teamId, userId, name, email, sections, purpose } = draft
  if (step === 'whom' && kind === 'guest')
    return {
      ...(name.trim() ? {} : { name: 'give.problem.name' }),
      ...(ADDRESS.test(email.trim()) ? {} : { email: 'give.problem.email' }),
    }
  if (step === 'whom') {
    const missing = (part === 'team' && !teamId) || (part === 'person' && !userId)
    return {
      ...(organisationId ? {} : { whom: 'give.problem.whom' }),
      ...(organisationId && missing ? { part: 'give.problem.part' } : {}),
    }
  }
  if (step === 'what') return sections.length > 0 ? {} : { what: 'give.problem.what' }
  if (step !== 'how') return {}
  const latest = yearLater(yearLater(today))
  return {
    ...(purpose.trim() ? {} : { purpose: 'give.problem.purpose' }),
    ...(lastDay && lastDay > today && lastDay <= latest ? {} : { day: 'give.problem.day' }),
  }
}
