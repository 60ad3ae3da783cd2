import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { Message } from './Message.ts'
import { MessageFields } from './MessageFields.ts'
import { TimeSpan } from './TimeSpan.ts'

export const proposeToCustomer = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/proposals',
  summary: 'Propose a time or a service to the customer, who answers in one tap; the promise is kept by it',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: MessageFields.extend({ time: TimeSpan.nullable(), serviceId: ServiceId.nullable() }),
  response: Message,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'message.attachment_gone',
    'message.time_passed',
    'message.nothing_proposed',
    'message.service_unknown',
  ],
})
