import type { ApiError } from '../api/ApiError.ts'
import type { ContactProblems } from './contactProblems.ts'

/** A field of the contract to the field of the form where it was written. */
const FIELDS: Record<string, keyof ContactProblems> = {
  subject: 'subject',
  who: 'who',
  text: 'text',
  'nextStep.text': 'nextStep',
  'nextStep.dueOn': 'dueOn',
  occurredAt: 'day',
  'withheld.reason': 'withholdReason',
  'withheld.reviewOn': 'reviewOn',
  'delayed.paragraph': 'delayParagraph',
  'delayed.until': 'delayUntil',
  reason: 'reason',
}

/** What the server refused, at the fields where it was written; what has no field there is said by the error as a whole. */
export const refusedFields = (error: ApiError): ContactProblems => {
  if (error.code === 'event.delay_day') return { delayUntil: error.message }
  if (error.code === 'event.delayed_next_step') return { nextStep: error.message }
  if (error.code === 'event.in_future') return { day: error.message }
  return Object.fromEntries(
    error.details.flatMap(({ field, problem }) => {
      const [first = ''] = field.split('.')
      const shown = FIELDS[field] ?? FIELDS[first]
      return shown ? [[shown, problem]] : []
    }),
  )
}
