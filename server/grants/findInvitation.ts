import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'
import { hasEnded } from './hasEnded.ts'
import { invitationHash } from './invitationHash.ts'

/** The grant that a token still invites to; null: none, for whatever reason. */
export const findInvitation = async (token: string, now: Date): Promise<GrantRecord | null> => {
  const grant = await GrantModel.findOne({ invitationHash: invitationHash(token) }).lean<GrantRecord>()
  const open = grant?.state === 'invited' && grant.invitation && grant.invitation.expiresAt > now
  return open && !hasEnded(grant, now) ? grant : null
}
