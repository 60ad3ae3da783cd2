import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { MessageId } from '#shared/ids/MessageId.ts'

export const noteMessagesRead = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/messages/read',
  summary: 'Say that your side has read the messages with the customer up to this one',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: z.strictObject({ upTo: MessageId }),
  response: z.object({ matterId: z.string(), unread: z.number().int() }),
  errors: ['session.missing', 'request.invalid', 'matter.not_found', 'access.denied', 'message.not_found'],
})
