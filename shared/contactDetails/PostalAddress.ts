import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'

/** Where post reaches somebody. Lines as on an envelope. */
export const PostalAddress = z.strictObject({
  street: recordedText(120),
  postCode: recordedText(12),
  city: recordedText(80),
  /** Empty: Finland. */
  country: recordedText(60),
})
export type PostalAddress = z.infer<typeof PostalAddress>
