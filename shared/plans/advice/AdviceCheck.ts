import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { Missing } from '#shared/calculations/ready/Missing.ts'

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

/**
 * One piece of advice on a plan. It explains and never decides: nothing is stopped, scored or told to anybody by it. `waits`: it can't be
 * said before the calculations are complete.
 */
export const AdviceCheck = z.object({
  check: CheckName,
  finding: Finding,
  state: z.enum(['fine', 'look', 'waits']),
  /** Of which section it is; null: of the calculations. */
  section: z
    .object({ sectionId: z.string(), part: PlanPart, key: z.string().nullable(), title: z.string().nullable() })
    .nullable(),
  /** Numbers of the finding's sentence, by their names in it. */
  numbers: z.record(z.string(), z.object({ unit: z.enum(['euro', 'percent', 'month', 'count']), value: z.string() })),
  /** Cells that the calculations wait for, the first ones. */
  missing: z.array(Missing),
})
export type AdviceCheck = z.infer<typeof AdviceCheck>
