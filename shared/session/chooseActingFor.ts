import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { SessionAnswer } from './SessionAnswer.ts'

export const chooseActingFor = defineEndpoint({
  method: 'post',
  path: '/api/session/acting-for',
  summary:
    'Choose for whom to act: a customer by a mandate, checked now, null for one’s own organisation, or oneself as a guest',
  audience: 'signedIn',
  // The session itself is all that changes; its id does too, so the answer sets a new cookie.
  transient: true,
  body: z.strictObject({ customerId: z.union([CustomerId, z.literal('myself')]).nullable() }),
  response: SessionAnswer,
  errors: ['session.missing', 'mandate.missing', 'mandate.register_unreachable'],
})
