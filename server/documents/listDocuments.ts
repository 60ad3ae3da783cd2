import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Handler } from '#server/http/Handler.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { MOST_DOCUMENTS } from '#shared/documents/documentLimits.ts'
import type { listDocuments as contract } from '#shared/documents/listDocuments.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'
import { presentDocument } from './presentDocument.ts'

/** The matter's own documents that the actor may read, the latest first. */
export const listDocuments: Handler<typeof contract> = async (context, { matterId }) => {
  const { matter } = await getAccessibleMatter(context, 'read', matterId)
  const filter = { matterId: matter._id, messageId: null } as QueryFilter<DocumentRecord>
  const records = await findAccessible(context, 'read', DocumentModel, filter)
    .sort({ addedAt: -1, _id: -1 })
    .limit(MOST_DOCUMENTS)
    .lean<DocumentRecord[]>()
  return {
    items: await Promise.all(records.map((record) => presentDocument(context, record))),
    customerId: matter.customerId,
    mayAdd: matter.open && basesFor(context.ability, 'write', 'Matter', matter).length > 0,
  }
}
