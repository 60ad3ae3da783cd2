import { z } from 'zod'

/** Letters and digits that are told apart both by the ear in Finnish and by the eye. */
export const CODE_ALPHABET = 'AEHJKLMRSTUVXY2346789'
export const CODE_LENGTH = 8

/** A one-time code as it is typed, with spaces, dashes and small letters as they come; one spelling ever after. */
export const FounderCode = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replaceAll(/[\s\p{Dash_Punctuation}]/gu, ''))
  .pipe(z.string().regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`), { error: 'founder_code' }))
export type FounderCode = z.infer<typeof FounderCode>
