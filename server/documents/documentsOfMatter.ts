import type { QueryFilter } from 'mongoose'
import { MOST_DOCUMENTS } from '#shared/documents/documentLimits.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/** The matter's own documents, the latest first, for the product's own use: asks no ability. */
export const documentsOfMatter = (matterId: string): Promise<DocumentRecord[]> =>
  DocumentModel.find({ matterId, messageId: null } as QueryFilter<DocumentRecord>)
    .sort({ addedAt: -1, _id: -1 })
    .limit(MOST_DOCUMENTS)
    .lean<DocumentRecord[]>()
