import { z } from 'zod'
import { FoundingForm } from './FoundingForm.ts'
import { StepOnPath } from './StepOnPath.ts'

/** The path of one customer, in order: what concerns it, how far it is, what comes next. */
export const PathOfCustomer = z.object({
  customerId: z.string(),
  isCompany: z.boolean(),
  choice: z.object({
    form: FoundingForm.nullable(),
    /** A division (two digits) or a section (a letter) of TOL 2025. */
    industry: z.string().nullable(),
    municipality: z.string().nullable(),
    /** Whether the customer chose so; else it comes of the register, or of nothing. */
    chosen: z.boolean(),
    version: z.number().int(),
  }),
  progress: z.object({
    done: z.number().int(),
    of: z.number().int(),
    /** The key of the step to take next; null: none is left. */
    next: z.string().nullable(),
  }),
  steps: z.array(StepOnPath),
  mayChange: z.boolean(),
})
export type PathOfCustomer = z.infer<typeof PathOfCustomer>
