import { z } from 'zod'
import { SignedEuros } from './SignedEuros.ts'

/** Something to look at, as advice: never a decision, and nothing is stopped by it. */
export const Note = z.object({
  about: z.enum(['cashBelowZero', 'vatThreshold', 'yelEmpty', 'exemptSales', 'grantsApart']),
  /** The calendar month or year it is about. */
  when: z.string().nullable(),
  amount: SignedEuros.nullable(),
})
export type Note = z.infer<typeof Note>
