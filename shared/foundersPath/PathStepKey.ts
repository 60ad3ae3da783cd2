import { z } from 'zod'

/** The name by which a step is known to the product; stays the same for good: a customer's own state names it. */
export const PathStepKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{1,39}$/)
  // Words of the language we are written in name no step.
  .refine((key) => key !== 'null' && !(key in Object.prototype))
