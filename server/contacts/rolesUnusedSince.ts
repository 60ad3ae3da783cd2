import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'

/** Roles that, as far as known here, nobody has used since a moment, the longest ago first; of one organisation, if named. */
export const rolesUnusedSince = (before: Date, limit: number, organisationId?: string): Promise<ContactRecord[]> =>
  ContactPersonModel.find({
    countedFrom: { $lt: before },
    ...(organisationId === undefined ? {} : { organisationId }),
  })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<ContactRecord[]>()
