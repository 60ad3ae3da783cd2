import { z } from 'zod'
import { hasIdentityCode } from '#shared/events/hasIdentityCode.ts'

const SHORTEST = 5
const LONGEST = 24

/** A phone number as people write it: `+358 40 123 4567`, `(016) 123 456`. */
export const PhoneNumber = z
  .string()
  .trim()
  .min(SHORTEST)
  .max(LONGEST)
  .regex(/^\+?[\d ()-]+$/, { error: 'phone_number' })
  .refine((text) => !hasIdentityCode(text), { error: 'identity_code' })
