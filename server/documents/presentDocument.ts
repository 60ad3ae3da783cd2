import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Document } from '#shared/documents/Document.ts'
import type { DocumentRecord } from './DocumentRecord.ts'

/** A document as its viewer sees it, noted for the read log. The caller has found it through findAccessible or getAccessible. */
export const presentDocument = async (context: Context, record: DocumentRecord): Promise<z.input<typeof Document>> => {
  const { _id, customerId, addedBy } = record
  const bases = basesFor(context.ability, 'read', 'Document', record)
  recordRead(context, { customerId, recordId: _id, class: record.class, bases })
  const { organisationId } = addedBy
  return {
    documentId: _id,
    matterId: record.matterId,
    customerId,
    name: record.name,
    type: record.type,
    size: record.size,
    addedAt: record.addedAt.toISOString(),
    addedBy: {
      name: addedBy.name,
      organisation: organisationId === null ? null : ((await organisationNames()).get(organisationId) ?? null),
    },
    bases,
    mayRemove: basesFor(context.ability, 'change', 'Document', record).length > 0,
  }
}
