import type { z } from 'zod'
import { plainText } from '#shared/contracts/plainText.ts'
import { hasIdentityCode } from './hasIdentityCode.ts'

/** Text that goes into the log for good: never a personal identity code (Act 293/2017 7.3 §). At most `max` characters. */
export const recordedText = (max: number): z.ZodType<string, string> =>
  plainText(max).refine((text) => !hasIdentityCode(text), { error: 'identity_code' })
