import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { HandOff } from './HandOff.ts'
import { MOST_ITEMS, PacketChoice } from './PacketChoice.ts'

export const acceptHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/acceptance',
  summary: 'Take a hand-off: who handles it and when they will be in touch; a keeper who agrees gives the packet along',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z.strictObject({
    /** Somebody of the own organisation who is at work; the caller, if not said. Not in a pull request, where the asker takes it. */
    handlerId: UserId.optional(),
    /** The day on which the customer hears of them. */
    contactOn: z.iso.date().nullable(),
    /** What goes along with a matter that was asked for. */
    packet: z.array(PacketChoice).max(MOST_ITEMS).optional(),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'handOff.not_found',
    'access.denied',
    'handOff.not_now',
    'handOff.taken',
    'handOff.contact_day',
    'handOff.unknown_handler',
    'handOff.handler_away',
    'handOff.receiver_gone',
    'handOff.too_much',
    'handOff.basis_missing',
    'handOff.cannot_go',
    'handOff.item_not_found',
  ],
})
