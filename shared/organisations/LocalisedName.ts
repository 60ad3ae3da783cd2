import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'

const LONGEST = 80
const name = recordedText(LONGEST).pipe(z.string().min(1))

/** A name that people read in their own language, given in all three. */
export const LocalisedName = z.strictObject({ fi: name, sv: name, en: name })
export type LocalisedName = z.infer<typeof LocalisedName>
