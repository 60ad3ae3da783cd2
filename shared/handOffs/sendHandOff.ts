import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { HandOff } from './HandOff.ts'
import { MOST_OFFERED } from './handOffLimits.ts'
import { MOST_ITEMS, PacketChoice } from './PacketChoice.ts'
import { ReceiverChoice } from './ReceiverChoice.ts'

export const sendHandOff = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/hand-offs',
  summary:
    'Refer a matter to another organisation, or transfer it; or ask the customer first, also to choose among providers',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: z.strictObject({
    kind: z.enum(['referral', 'transfer']),
    /** One: to them. Several: the customer chooses. */
    to: z.array(ReceiverChoice).min(1).max(MOST_OFFERED),
    /** What the receiver is asked for. */
    message: recordedText(2_000).pipe(z.string().min(1)),
    packet: z.array(PacketChoice).max(MOST_ITEMS),
    /** For what lacks a basis the customer is asked first; else it is refused. */
    askCustomer: z.boolean(),
    /** The sender knows that the matter came from there. */
    backKnowingly: z.boolean().optional(),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'matter.other_organisation',
    'handOff.same_organisation',
    'handOff.unknown_receiver',
    'handOff.service_ended',
    'handOff.receiver_gone',
    'handOff.one_provider',
    'handOff.twice',
    'handOff.been_there',
    'handOff.basis_missing',
    'handOff.cannot_go',
    'handOff.item_not_found',
  ],
})
