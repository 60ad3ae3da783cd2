import { z } from 'zod'
import { EmailAddress } from '#shared/contactDetails/EmailAddress.ts'
import { PhoneNumber } from '#shared/contactDetails/PhoneNumber.ts'
import { recordedText } from '#shared/events/recordedText.ts'

/** A person's public role with a customer: what is told of them to reach the customer, not the person's own life. */
export const ContactRole = z.strictObject({
  title: recordedText(120).pipe(z.string().min(1)),
  email: EmailAddress.nullable(),
  phone: PhoneNumber.nullable(),
  /** The first and the last day; null: not known, and still going on. */
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  /** Protected (turvakielto): shown to the organisation that keeps it and to the customer only. */
  protected: z.boolean(),
})
export type ContactRole = z.infer<typeof ContactRole>
