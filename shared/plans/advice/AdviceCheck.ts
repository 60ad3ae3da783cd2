import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { Missing } from '#shared/calculations/ready/Missing.ts'
import { CheckName } from './CheckName.ts'
import { Finding } from './Finding.ts'
import { FoundNumber } from './FoundNumber.ts'

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
  numbers: z.array(FoundNumber),
  /** Cells that the calculations wait for, the first ones. */
  missing: z.array(Missing),
})
export type AdviceCheck = z.infer<typeof AdviceCheck>
