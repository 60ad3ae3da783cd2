import { z } from 'zod'

/** What is looked at in a plan: first whether it is whole, then by what those who fund businesses usually ask. */
export const CheckName = z.enum([
  'sectionWritten',
  'calculationsComplete',
  'fundingCovered',
  'ownShare',
  'cashAboveZero',
  'repaymentsCarried',
  'breakEven',
  'pensionCounted',
])
export type CheckName = z.infer<typeof CheckName>
