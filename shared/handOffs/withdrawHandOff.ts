import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'

export const withdrawHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/withdrawal',
  summary: 'Take back a hand-off that nobody has taken yet; its packet closes to the receiver',
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
