import { z } from 'zod'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { Section } from '#shared/access/Section.ts'
import { recordedText } from '#shared/events/recordedText.ts'

const sections = z
  .array(Section)
  .min(1)
  .max(Section.options.length)
  .transform((chosen) => Section.options.filter((section) => chosen.includes(section)))

/**
 * What a grant opens, how far and until when. `lastDay`: the last day on which it holds, in Finland (YYYY-MM-DD); a year
 * from now when left out, two years at most.
 */
export const GrantTerms = z.strictObject({
  sections,
  right: GrantRight,
  purpose: recordedText(300).pipe(z.string().min(1)),
  lastDay: z.iso.date().optional(),
})
export type GrantTerms = z.infer<typeof GrantTerms>
