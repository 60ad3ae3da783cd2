import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'
import { ReceiverChoice } from './ReceiverChoice.ts'

export const forwardHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/forward',
  summary:
    'Send a hand-off on to another organisation; who sent it first hears of it, and the outcome goes back to them',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({
    to: ReceiverChoice,
    /** Why there; the sender and the customer see it. */
    reason: recordedText(1_000).pipe(z.string().min(1)),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'handOff.not_found',
    'access.denied',
    'handOff.not_now',
    'handOff.taken',
    'handOff.same_organisation',
    'handOff.unknown_receiver',
    'handOff.service_ended',
    'handOff.receiver_gone',
    'handOff.circle',
    'handOff.twice',
  ],
})
