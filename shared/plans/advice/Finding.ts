import { z } from 'zod'

/** What was found: for each there is a sentence in adviceTexts. */
export const Finding = z.enum([
  'written',
  'short',
  'empty',
  'complete',
  'missing',
  'notBegun',
  'waits',
  'enough',
  'little',
  'below',
  'thin',
  'noNeed',
  'noLoans',
])
export type Finding = z.infer<typeof Finding>
