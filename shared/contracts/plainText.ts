import { z } from 'zod'

// Category Cc without tab, line feed and carriage return, which a writer means; and halves of a character (Cs), which no
// store gives back as they were.
const UNMEANT_CHARACTER = /(?![\t\n\r])\p{Cc}|\p{Cs}/u

/** Text as a person types it: trimmed, NFC, without control characters, at most `max` characters. Emoji and RTL are welcome. */
export const plainText = (max: number) =>
  z
    .string()
    .refine((text) => !UNMEANT_CHARACTER.test(text), { error: 'control_characters' })
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(max))
