import { z } from 'zod'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { Section } from '#shared/access/Section.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { InvitationToken } from './InvitationToken.ts'

export const getInvitation = defineEndpoint({
  method: 'post',
  path: '/api/invitations/look-up',
  summary: 'What an invitation is to, by the token from its message; nothing is used up by looking',
  audience: 'signedIn',
  transient: true,
  body: z.strictObject({ token: InvitationToken }),
  response: z.object({
    customerName: z.string(),
    invitedBy: z.string(),
    name: z.string(),
    sections: z.array(Section),
    right: GrantRight,
    purpose: z.string(),
    lastDay: z.string(),
  }),
  errors: ['session.missing', 'request.invalid', 'grant.invitation_gone'],
})
