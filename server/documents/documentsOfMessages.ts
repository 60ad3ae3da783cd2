import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/** What was sent with these messages of one matter and the actor may read, in the order in which it was attached; noted for the read log. */
export const documentsOfMessages = async (
  context: Context,
  messages: readonly { _id: string; matterId: string }[],
): Promise<DocumentRecord[]> => {
  const [first] = messages
  if (!first) return []
  const filter = { matterId: first.matterId, messageId: { $in: messages.map(({ _id }) => _id) } }
  const found = await findAccessible(context, 'read', DocumentModel, filter as QueryFilter<DocumentRecord>)
    .sort({ addedAt: 1, _id: 1 })
    .lean<DocumentRecord[]>()
  for (const record of found) {
    const bases = basesFor(context.ability, 'read', 'Document', record)
    recordRead(context, { customerId: record.customerId, recordId: record._id, class: record.class, bases })
  }
  return found
}
