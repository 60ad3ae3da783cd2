import { ContactDetailsModel } from './contactDetailsModel.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

/** Contact details that nobody has used since a moment, as far as known here, the longest ago first; of one organisation, if named. */
export const contactDetailsUnusedSince = (
  before: Date,
  limit: number,
  organisationId?: string,
): Promise<DetailsRecord[]> =>
  ContactDetailsModel.find({
    countedFrom: { $lt: before },
    ...(organisationId === undefined ? {} : { organisationId }),
  })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<DetailsRecord[]>()
