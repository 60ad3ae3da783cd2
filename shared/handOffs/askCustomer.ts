import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'
import { MOST_ITEMS, PacketChoice } from './PacketChoice.ts'

export const askCustomer = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/customer-question',
  summary:
    'Ask the customer whether more may go along than there is a basis for; until the answer it waits for the customer',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({
    /** What is put in the packet beside what is in it. */
    packet: z.array(PacketChoice).max(MOST_ITEMS),
    /** What the receiver had asked is answered at the same time. */
    text: recordedText(1_000).optional(),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'handOff.not_found',
    'access.denied',
    'handOff.not_now',
    'handOff.too_much',
    'handOff.cannot_go',
    'handOff.item_not_found',
  ],
})
