import { hasIdentityCode } from '#shared/events/hasIdentityCode.ts'
import type { logContactTexts } from '#shared/events/logContactTexts.ts'
import type { withholdingTexts } from '#shared/events/withholdingTexts.ts'
import type { ContactDraft } from './ContactDraft.ts'
import { happenedAt } from './happenedAt.ts'
import { parseDay } from './parseDay.ts'
import { parseTime } from './parseTime.ts'

const LONGEST_SUBJECT = 150
export const LONGEST_TEXT = 10_000

type ProblemKey =
  | Extract<keyof typeof logContactTexts, `events.log.problem.${string}`>
  | Extract<keyof typeof withholdingTexts, `events.delay.problem.${string}`>
/** One of our own problems by its text, or the server's sentence. */
type ContactProblem = { key: ProblemKey; count?: number } | string
export type ContactProblems = Partial<Record<keyof ContactDraft | 'reason', ContactProblem>>

const subjectProblem = ({ subject }: ContactDraft): ContactProblem | null => {
  if (subject.trim() === '') return { key: 'events.log.problem.subject' }
  if (subject.trim().length > LONGEST_SUBJECT) return { key: 'events.log.problem.subjectLong', count: LONGEST_SUBJECT }
  return hasIdentityCode(subject) ? { key: 'events.log.problem.identityCode' } : null
}

const textProblem = ({ text }: ContactDraft): ContactProblem | null => {
  if (text.trim().length > LONGEST_TEXT) return { key: 'events.log.problem.textLong', count: LONGEST_TEXT }
  return hasIdentityCode(text) ? { key: 'events.log.problem.identityCode' } : null
}

const dueOnProblem = ({ dueOn }: ContactDraft, today: string): ContactProblem | null =>
  dueOn.trim() !== '' && !parseDay(dueOn, today) ? { key: 'events.log.problem.day' } : null

const nextStepProblem = ({ nextStep, dueOn }: ContactDraft): ContactProblem | null => {
  if (hasIdentityCode(nextStep)) return { key: 'events.log.problem.identityCode' }
  return dueOn.trim() !== '' && nextStep.trim() === '' ? { key: 'events.log.problem.nextStepMissing' } : null
}

const dayProblem = (draft: ContactDraft, now: Date, today: string): ContactProblem | null => {
  if (draft.day.trim() !== '' && !parseDay(draft.day, today, 'past')) return { key: 'events.log.problem.day' }
  const at = happenedAt(draft, now)
  return at && at.getTime() > now.getTime() ? { key: 'events.log.problem.future' } : null
}

/** What keeps a draft from being saved, field by field, in the order of the form; empty when nothing does. */
export const contactProblems = (draft: ContactDraft, now: Date, today: string): ContactProblems => {
  const found: Record<string, ContactProblem | null> = {
    subject: subjectProblem(draft),
    who: hasIdentityCode(draft.who) ? { key: 'events.log.problem.identityCode' } : null,
    text: textProblem(draft),
    nextStep: nextStepProblem(draft),
    dueOn: dueOnProblem(draft, today),
    day: dayProblem(draft, now, today),
    time: draft.time.trim() !== '' && !parseTime(draft.time) ? { key: 'events.log.problem.time' } : null,
    withholdReason:
      draft.withhold && draft.withholdReason.trim() === '' ? { key: 'events.log.problem.withholdReason' } : null,
    reviewOn:
      draft.withhold && !parseDay(draft.reviewOn, today) ? { key: 'events.log.problem.withholdReviewOn' } : null,
    delayParagraph: draft.delay && !draft.delayParagraph ? { key: 'events.delay.problem.paragraph' } : null,
    delayUntil: draft.delay && !parseDay(draft.delayUntil, today) ? { key: 'events.delay.problem.until' } : null,
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null))
}
