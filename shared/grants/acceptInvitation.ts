import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { InvitationToken } from './InvitationToken.ts'

export const acceptInvitation = defineEndpoint({
  method: 'post',
  path: '/api/invitations/acceptance',
  summary: 'Accept an invitation with the sign-in under way, to which the access is then bound',
  audience: 'signedIn',
  body: z.strictObject({ token: InvitationToken }),
  response: z.object({ customerId: z.string() }),
  errors: ['session.missing', 'request.invalid', 'grant.invitation_gone', 'grant.invitation_for_guest'],
})
