import { z } from 'zod'
import { Channel } from './Channel.ts'
import { recordedText } from './recordedText.ts'
import { Topic } from './Topic.ts'

/** What was said and done in a contact with a customer. */
export const ContactContent = z.strictObject({
  channel: Channel,
  subject: recordedText(150).pipe(z.string().min(1)),
  text: recordedText(10_000),
  topics: z.array(Topic).max(5),
  /** Who was there or on the line from the customer, as names; never personal identity codes. */
  who: z.array(recordedText(100).pipe(z.string().min(1))).max(20),
  /** Other organisations that took part. Being named here opens nothing to them (law.md). */
  organisationIds: z.array(z.string()).max(10),
  /** Whether it reached the customer, as a message left behind does not; in a matter that answers the promise. Absent: not said. */
  reached: z.boolean().optional(),
})
export type ContactContent = z.infer<typeof ContactContent>
