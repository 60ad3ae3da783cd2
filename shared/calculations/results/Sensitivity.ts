import { z } from 'zod'
import { PLAN_YEARS } from '../planLength.ts'
import { SignedEuros } from './SignedEuros.ts'

/** What becomes of a plan when one thing changes by so many percent and nothing else does. */
export const Sensitivity = z.array(
  z.object({
    variable: z.enum(['price', 'volume', 'materials', 'costs', 'pay', 'interest']),
    change: z.number(),
    netResult: z.array(SignedEuros).length(PLAN_YEARS),
    lowestCash: SignedEuros,
    fundingMissing: SignedEuros,
  }),
)
export type Sensitivity = z.infer<typeof Sensitivity>
