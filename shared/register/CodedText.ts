import { z } from 'zod'

/** A code of the register with its text in the caller's language; the code itself where the register gave no text. */
export const CodedText = z.object({ code: z.string(), text: z.string() })
export type CodedText = z.infer<typeof CodedText>
