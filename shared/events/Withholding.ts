import { z } from 'zod'
import { plainText } from '#shared/contracts/plainText.ts'

/** 6 §: the reason, and the day when the organisation looks at it again. */
export const Withholding = z.strictObject({ reason: plainText(300).pipe(z.string().min(1)), reviewOn: z.iso.date() })
export type Withholding = z.infer<typeof Withholding>
