import { z } from 'zod'
import { Language } from '#shared/languages/Language.ts'
import { EmailAddress } from './EmailAddress.ts'
import { PhoneNumber } from './PhoneNumber.ts'
import { PostalAddress } from './PostalAddress.ts'

const MOST = 5

/** What a customer tells of how to reach them. */
export const DetailsGiven = z.strictObject({
  emails: z.array(EmailAddress).max(MOST),
  phones: z.array(PhoneNumber).max(MOST),
  address: PostalAddress.nullable(),
  /** Languages in which they can be served. */
  languages: z.array(Language).max(Language.options.length),
  /** In which of them we write. */
  preferredLanguage: Language,
  /** Protected (turvakielto): only to who needs them for a matter. */
  protected: z.boolean(),
})
export type DetailsGiven = z.infer<typeof DetailsGiven>
