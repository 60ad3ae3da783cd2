import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'

export const askForMore = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/question',
  summary: 'Ask who sent a hand-off for more before taking it; it waits for them until they answer',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({ text: recordedText(1_000).pipe(z.string().min(1)) }),
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
