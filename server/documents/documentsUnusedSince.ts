import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/** Documents of matters that, as far as known here, nobody has used since a moment, the longest ago first. */
export const documentsUnusedSince = (before: Date, limit: number): Promise<DocumentRecord[]> =>
  DocumentModel.find({ messageId: null, countedFrom: { $lt: before } })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<DocumentRecord[]>()
