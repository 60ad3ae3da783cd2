import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { MOST_DOCUMENTS } from '#shared/documents/documentLimits.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/**
 * Documents of a customer's matters that the actor may read, the latest first: these, or the latest of all. Noted for the read
 * log. What is another customer's, removed or not theirs to read is not among them, and nothing tells which it was.
 */
export const documentsOfCustomer = async (
  context: Context,
  customer: Customer,
  ids?: readonly string[],
): Promise<DocumentRecord[]> => {
  if (ids?.length === 0) return []
  const filter = { customerId: ofCustomer(customer), ...(ids ? { _id: { $in: ids } } : {}) }
  const query = findAccessible(context, 'read', DocumentModel, filter as QueryFilter<DocumentRecord>)
  const found = await query
    .sort({ addedAt: -1, _id: -1 })
    .limit(ids?.length ?? MOST_DOCUMENTS)
    .lean<DocumentRecord[]>()
  for (const record of found) {
    const bases = basesFor(context.ability, 'read', 'Document', record)
    recordRead(context, { customerId: record.customerId, recordId: record._id, class: record.class, bases })
  }
  return found
}
