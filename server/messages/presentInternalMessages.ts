import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { InternalMessage } from '#shared/messages/InternalMessage.ts'
import { attachedTo } from './attachedTo.ts'
import type { MessageRecord } from './MessageRecord.ts'

/** Messages among colleagues as one of them sees them, noted for the read log. Found through findAccessible. */
export const presentInternalMessages = async (
  context: Context,
  records: MessageRecord[],
): Promise<z.input<typeof InternalMessage>[]> => {
  const attached = await attachedTo(context, records)
  return records.map((record) => {
    const { _id, customerId, by, text, sentAt } = record
    const bases = basesFor(context.ability, 'read', 'Message', record)
    recordRead(context, { customerId, recordId: _id, class: record.class, bases })
    return {
      messageId: _id,
      text,
      sentAt: sentAt.toISOString(),
      by: { name: by.name },
      mine: by.userId === context.actor.userId,
      attachments: attached.get(_id) ?? [],
    }
  })
}
