import { releaseBytes } from '#server/database/bytes/releaseBytes.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { removeDocument as contract } from '#shared/documents/removeDocument.ts'
import { DocumentModel } from './documentModel.ts'
import { getAccessibleDocument } from './getAccessibleDocument.ts'
import { recordDocumentEvent } from './recordDocumentEvent.ts'

/** Remove a document, its bytes with it; that it was there and who removed it stays in the log. */
export const removeDocument: Handler<typeof contract> = async (context, { documentId }) => {
  const record = await getAccessibleDocument(context, 'change', documentId)
  const { deletedCount } = await DocumentModel.deleteOne({ _id: record._id })
  if (deletedCount === 0) throw new Refusal('document.not_found')
  await releaseBytes([record.bytesId])
  await recordDocumentEvent(context, 'document.removed', record)
  return { documentId: record._id, matterId: record.matterId, customerId: record.customerId }
}
