import { z } from 'zod'
import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import { ReceivedLetterModel } from './receivedLetterModel.ts'

const LONGEST_TEXT = 10_000

/** What the real service asks of an electronic message, as far as we send it. */
const ElectronicMessage = z.object({
  externalId: z.string().min(1).max(100),
  recipient: z.object({ id: z.string().regex(/^\d{7}-\d$/) }),
  sender: z.object({ serviceId: z.string().min(1) }),
  electronic: z.object({
    title: z.string().min(1).max(300),
    body: z.string().min(1).max(LONGEST_TEXT),
    bodyFormat: z.enum(['Text', 'Markdown']),
    attachments: z.array(z.never()),
    messageServiceType: z.enum(['Normal', 'Verifiable']),
    replyAllowedBy: z.enum(['Anyone', 'No one']),
    visibility: z.enum(['Normal', 'Recipient only']),
  }),
})

/** Put a message into the bundled mailbox; answers the HTTP status by which Suomi.fi would. 409: it is there already. */
export const receiveLetter = async (body: unknown): Promise<200 | 400 | 409> => {
  const parsed = ElectronicMessage.safeParse(body)
  if (!parsed.success) return 400
  const { externalId, recipient, electronic } = parsed.data
  const { title, body: text } = electronic
  try {
    await ReceivedLetterModel.create([
      { _id: externalId, recipientId: recipient.id, title, body: text, at: new Date() },
    ])
    return 200
  } catch (error) {
    if (isDuplicateKey(error)) return 409
    throw error
  }
}
