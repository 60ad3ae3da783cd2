import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import type { addDocument as contract } from '#shared/documents/addDocument.ts'
import { MOST_DOCUMENTS } from '#shared/documents/documentLimits.ts'
import { DocumentModel } from './documentModel.ts'
import { presentDocument } from './presentDocument.ts'
import { recordDocumentEvent } from './recordDocumentEvent.ts'
import { storeDocument } from './storeDocument.ts'

/** Add a file to a matter: of its class and withheld where it is, so that who reads the matter reads it. */
export const addDocument: Handler<typeof contract> = async (context, { matterId, file }) => {
  const { matter } = await getAccessibleMatter(context, 'write', matterId)
  if (!matter.open) throw new Refusal('matter.ended')
  const count = await DocumentModel.countDocuments({ matterId: matter._id, messageId: null })
  if (count >= MOST_DOCUMENTS) throw new Refusal('document.too_many', { values: { limit: MOST_DOCUMENTS } })
  const { class: dataClass, withheld } = matter
  const record = await storeDocument(context, matter, file, { messageId: null, class: dataClass, withheld })
  if (!record) throw new Refusal('upload.broken')
  await recordDocumentEvent(context, 'document.added', record)
  return presentDocument(context, record)
}
