import type { StoredAttachment } from '#shared/messages/StoredAttachment.ts'

/** What somebody is writing, kept in the browser until it is sent: each thread of each matter has its own. */
export type MessageDraft = {
  text: string
  attachments: StoredAttachment[]
}
