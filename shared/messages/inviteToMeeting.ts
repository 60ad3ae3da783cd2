import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Message } from './Message.ts'
import { MessageFields } from './MessageFields.ts'
import { TimeSpan } from './TimeSpan.ts'

export const inviteToMeeting = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/meetings',
  summary: 'Invite the customer to a meeting; the time goes to its calendar with the notice, the rest is read here',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: MessageFields.extend({ time: TimeSpan, place: recordedText(200).pipe(z.string().min(1)) }),
  response: Message,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'message.attachment_gone',
    'message.time_passed',
  ],
})
