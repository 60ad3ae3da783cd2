import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { MessageId } from '#shared/ids/MessageId.ts'
import { Message } from './Message.ts'
import { LONGEST_MESSAGE } from './messageLimits.ts'

export const answerProposal = defineEndpoint({
  method: 'post',
  path: '/api/messages/:messageId/answer',
  summary: 'The customer’s yes or no to a meeting or a proposal, with words or without',
  audience: 'signedIn',
  params: z.strictObject({ messageId: MessageId }),
  body: z.strictObject({ accept: z.boolean(), text: recordedText(LONGEST_MESSAGE) }),
  response: Message,
  errors: [
    'session.missing',
    'request.invalid',
    'message.not_found',
    'access.denied',
    'matter.ended',
    'message.not_proposed',
    'message.already_answered',
    'message.already_cancelled',
  ],
})
