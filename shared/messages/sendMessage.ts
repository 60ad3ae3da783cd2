import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Message } from './Message.ts'
import { MessageFields } from './MessageFields.ts'

export const sendMessage = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/messages',
  summary: 'Write to the customer and the advisers of a matter',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: MessageFields,
  response: Message,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'message.attachment_gone',
  ],
})
