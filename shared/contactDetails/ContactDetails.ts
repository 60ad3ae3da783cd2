import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { Language } from '#shared/languages/Language.ts'

/** How to reach a customer, with where it came from and when it was last checked (Act 293/2017 8 §). */
export const ContactDetails = z.object({
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  address: z.object({ street: z.string(), postCode: z.string(), city: z.string(), country: z.string() }).nullable(),
  languages: z.array(Language),
  preferredLanguage: Language,
  protected: z.boolean(),
  /** null: nothing has been told yet. */
  source: z.enum(['customer', 'organisation']).nullable(),
  checkedBy: z.string().nullable(),
  checkedAt: z.iso.datetime().nullable(),
  bases: z.array(Basis).min(1),
})
export type ContactDetails = z.infer<typeof ContactDetails>
