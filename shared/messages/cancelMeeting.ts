import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { MessageId } from '#shared/ids/MessageId.ts'
import { Message } from './Message.ts'
import { LONGEST_MESSAGE } from './messageLimits.ts'

export const cancelMeeting = defineEndpoint({
  method: 'post',
  path: '/api/messages/:messageId/cancellation',
  summary: 'Call off a meeting to come: said in the thread with why, and taken off the customer’s calendar by mail',
  audience: 'signedIn',
  params: z.strictObject({ messageId: MessageId }),
  body: z.strictObject({ text: recordedText(LONGEST_MESSAGE).pipe(z.string().min(1)) }),
  response: Message,
  errors: [
    'session.missing',
    'request.invalid',
    'message.not_found',
    'access.denied',
    'matter.not_found',
    'matter.ended',
    'message.not_meeting',
    'message.meeting_over',
    'message.already_cancelled',
  ],
})
