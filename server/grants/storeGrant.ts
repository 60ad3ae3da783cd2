import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/**
 * Store a changed grant in place of what it was; answers it with its new version. Of two changes at once the database lets
 * one through, and the other begins again with what that one left.
 */
export const storeGrant = async (before: GrantRecord, after: GrantRecord): Promise<GrantRecord> => {
  const { _id, ...fields } = { ...after, version: before.version + 1 }
  const gone = before.invitationHash !== undefined && fields.invitationHash === undefined
  await GrantModel.updateOne(
    { _id, version: before.version },
    { $set: fields, ...(gone ? { $unset: { invitationHash: '' } } : {}) },
  )
  return { _id, ...fields }
}
