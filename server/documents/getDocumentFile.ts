import { recordRead } from '#server/access/recordRead.ts'
import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { getDocumentFile as contract } from '#shared/documents/getDocumentFile.ts'
import { fileOfDocument } from './fileOfDocument.ts'
import { getAccessibleDocument } from './getAccessibleDocument.ts'

/** A document's file. That it was fetched, by whom and on which basis, is in the read log before its first byte leaves. */
export const getDocumentFile: Handler<typeof contract> = async (context, { documentId }) => {
  const record = await getAccessibleDocument(context, 'read', documentId)
  const bases = basesFor(context.ability, 'read', 'Document', record)
  recordRead(context, { customerId: record.customerId, recordId: record._id, class: record.class, bases })
  return fileOfDocument(record)
}
