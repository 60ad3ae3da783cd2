import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { documentsOfMessages } from '#server/documents/documentsOfMessages.ts'
import type { Attached } from '#shared/messages/Attached.ts'
import type { MessageRecord } from './MessageRecord.ts'

/** What came with these messages and the actor may read, by message, in the order in which it was attached. */
export const attachedTo = async (
  context: Context,
  records: Pick<MessageRecord, '_id' | 'matterId'>[],
): Promise<Map<string, z.input<typeof Attached>[]>> => {
  const found = await documentsOfMessages(context, records)
  const shown = new Map<string, z.input<typeof Attached>[]>()
  for (const { _id: documentId, messageId, name, type, size } of found) {
    const known = shown.get(messageId ?? '') ?? []
    shown.set(messageId ?? '', [...known, { documentId, name, type, size }])
  }
  return shown
}
