import { FinnishBusinessIds } from 'finnish-business-ids'
import { z } from 'zod'
import { normaliseBusinessId } from './normaliseBusinessId.ts'

/** A Y-tunnus in any spelling on input, `NNNNNNN-C` ever after; the check digit must be right. */
export const BusinessId = z
  .string()
  .max(40)
  .transform(normaliseBusinessId)
  .refine((id) => FinnishBusinessIds.isValidBusinessId(id), { error: 'business_id' })
  .brand<'businessId'>()
export type BusinessId = z.infer<typeof BusinessId>
