import { randomBytes } from 'node:crypto'
import { queueMail } from '#server/email/queueMail.ts'
import { translate } from '#server/http/translate.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import type { StoredGrantee } from './GrantRecord.ts'
import { INVITATION_LIMIT } from './grantLimits.ts'
import { invitationHash } from './invitationHash.ts'

const TOKEN_BYTES = 32
const DAY = 24 * 60 * 60 * 1000

type From = { customerName: string; name: string }

/**
 * Send a guest the way in: a token of 256 bits that works once, of which only a keyed hash is kept. Answers what the grant
 * keeps of it; an earlier hash, replaced by this one, opens nothing any more.
 */
export const sendInvitation = async (
  { email, language }: Extract<StoredGrantee, { kind: 'guest' }>,
  { customerName, name }: From,
  now: Date,
) => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const say = (key: keyof typeof grantMailTexts, values = {}) => translate(grantMailTexts[key], language, values)
  await queueMail({
    to: email,
    language,
    subject: say('grants.mail.invitation.subject'),
    lines: [
      say('grants.mail.invitation.who', { customer: customerName, name }),
      say('grants.mail.invitation.how', { days: INVITATION_LIMIT / DAY }),
    ],
    link: `/auth/sign-in?invitation=${token}`,
  })
  return {
    invitationHash: invitationHash(token),
    invitation: { sentAt: now, expiresAt: new Date(now.getTime() + INVITATION_LIMIT) },
  }
}
