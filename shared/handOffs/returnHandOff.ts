import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'

export const returnHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/return',
  summary: 'Return a hand-off to who sent it, with a reason that the sender and the customer see',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({ reason: recordedText(1_000).pipe(z.string().min(1)) }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'handOff.not_found',
    'access.denied',
    'handOff.not_now',
    'handOff.taken',
  ],
})
