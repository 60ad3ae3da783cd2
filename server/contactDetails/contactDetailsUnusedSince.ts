import { ContactDetailsModel } from './contactDetailsModel.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

/** Contact details that nobody has used since a moment, as far as known here, the longest ago first. */
export const contactDetailsUnusedSince = (before: Date, limit: number): Promise<DetailsRecord[]> =>
  ContactDetailsModel.find({ countedFrom: { $lt: before } })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<DetailsRecord[]>()
