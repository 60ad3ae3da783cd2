import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { InternalMessage } from './InternalMessage.ts'
import { MessageFields } from './MessageFields.ts'

export const sendInternalMessage = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/internal-messages',
  summary: 'Write to colleagues of your own organisation about a matter; the customer and others never see it',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: MessageFields,
  response: InternalMessage,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'message.attachment_gone',
  ],
})
