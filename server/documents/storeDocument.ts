import type { Context } from '#server/access/Context.ts'
import { keepBytes } from '#server/database/bytes/keepBytes.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { StoredUpload } from '#server/http/uploads/StoredUpload.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

type Kept = Pick<DocumentRecord, 'messageId' | 'class' | 'withheld'>

/** Keep a stored file as a document of a matter, in the running transaction; null where its bytes are not there any more. */
export const storeDocument = async (
  { actor }: Pick<Context, 'actor'>,
  matter: Pick<Matter, '_id' | 'customerId' | 'organisationId'>,
  { bytesId, name, type, size }: Omit<StoredUpload, 'sha256'>,
  kept: Kept,
): Promise<DocumentRecord | null> => {
  if (!(await keepBytes(bytesId))) return null
  const addedAt = new Date()
  const organisationId = actor.organisation?.id ?? null
  const record: DocumentRecord = {
    ...kept,
    _id: newId('doc'),
    customerId: matter.customerId,
    matterId: matter._id,
    organisationId: organisationId ?? matter.organisationId,
    ...{ name, type, size, bytesId },
    addedBy: { userId: actor.userId, name: actor.name, organisationId },
    addedAt,
    countedFrom: addedAt,
  }
  await insertDocuments(DocumentModel, [record])
  return record
}
