import type { z } from 'zod'
import type { useText } from '../../i18n/useText.ts'

type Say = ReturnType<typeof useText>

const sayOne = (issue: z.core.$ZodIssue, text: Say): string => {
  const [field] = issue.path
  if (field === 'reviewOn') return text('pathContent.field.reviewOn.missing')
  if (field === 'takes') return text('pathContent.problem.time')
  if (issue.path.at(-1) === 'url') return text('pathContent.problem.url')
  if (field === 'forms' || field === 'industries') return text('pathContent.problem.choose')
  if (issue.code === 'too_small') return text('pathContent.problem.missing')
  if (issue.code === 'too_big') return text('pathContent.problem.long', { max: Number(issue.maximum) })
  return text('pathContent.problem.other')
}

/** What is wrong with a step, by the name of each field, in the words of the reader; the first of each. */
export const problemsOf = (error: z.ZodError, text: Say): Record<string, string> =>
  Object.fromEntries(error.issues.toReversed().map((issue) => [issue.path.join('.'), sayOne(issue, text)]))
