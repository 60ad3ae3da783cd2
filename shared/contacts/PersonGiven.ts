import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { Language } from '#shared/languages/Language.ts'

/** Who a person is: a name and languages, never a personal identity code (Act 293/2017 7.3 §). */
export const PersonGiven = z.strictObject({
  name: recordedText(120).pipe(z.string().min(2)),
  languages: z.array(Language).max(Language.options.length),
})
export type PersonGiven = z.infer<typeof PersonGiven>
