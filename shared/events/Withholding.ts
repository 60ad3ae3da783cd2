import { z } from 'zod'
import { recordedText } from './recordedText.ts'

/** 6 §: the reason, and the day when the organisation looks at it again. */
export const Withholding = z.strictObject({ reason: recordedText(300).pipe(z.string().min(1)), reviewOn: z.iso.date() })
export type Withholding = z.infer<typeof Withholding>
