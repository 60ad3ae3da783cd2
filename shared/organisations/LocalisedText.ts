import { z } from 'zod'

/** A text in all languages, as it is told. */
export const LocalisedText = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
