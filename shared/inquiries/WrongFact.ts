import { z } from 'zod'

const LONGEST_ID = 60
const LONGEST_FIELD = 60

/** A fact that the customer says is wrong: of which kind, in which record, which part of it. */
export const WrongFact = z.strictObject({
  kind: z.enum(['register', 'event', 'contactPerson', 'nextStep']),
  /** The record's id; the customer's own id where the register is meant. */
  id: z.string().min(1).max(LONGEST_ID),
  /** Which part of it, by its name in the contract, e.g. `name`, `subject`. */
  field: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.]*$/)
    .max(LONGEST_FIELD),
})
export type WrongFact = z.infer<typeof WrongFact>
