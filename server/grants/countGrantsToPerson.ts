import { GrantModel } from './grantModel.ts'

/** How many grants name this person of this organisation and hold or wait. */
export const countGrantsToPerson = (organisationId: string, userId: string): Promise<number> =>
  GrantModel.countDocuments({
    'grantee.userId': userId,
    'grantee.organisationId': organisationId,
    state: { $ne: 'ended' },
    until: { $gt: new Date() },
  } as object)
