import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { HandOff } from './HandOff.ts'
import { MOST_ITEMS, PacketChoice } from './PacketChoice.ts'

export const giveMore = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/more',
  summary:
    'Answer what the receiver asked, with more in the packet if needed; what lacks a basis asks the customer instead',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({
    text: recordedText(1_000).pipe(z.string().min(1)),
    packet: z.array(PacketChoice).max(MOST_ITEMS),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'handOff.not_found',
    'access.denied',
    'handOff.not_now',
    'handOff.too_much',
    'handOff.basis_missing',
    'handOff.cannot_go',
    'handOff.item_not_found',
  ],
})
