import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { Readiness } from './Readiness.ts'
import { LONGEST_STATEMENT } from './reviewLimits.ts'

const words = recordedText(LONGEST_STATEMENT).pipe(z.string().min(1))

/** What an adviser says of a plan. */
export const StatementFields = z.strictObject({
  strengths: words,
  risks: words,
  nextSteps: words,
  readiness: Readiness,
  /** Why it is ready, nearly, or not yet. */
  why: words,
})
export type StatementFields = z.infer<typeof StatementFields>
