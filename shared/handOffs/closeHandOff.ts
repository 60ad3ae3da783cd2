import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'

export const closeHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/outcome',
  summary: 'Close a hand-off that was taken, with its outcome, which goes back to who sent it; its packet closes',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({ outcome: recordedText(2_000).pipe(z.string().min(1)) }),
  response: HandOff,
  errors: ['session.missing', 'request.invalid', 'handOff.not_found', 'access.denied', 'handOff.not_now'],
})
