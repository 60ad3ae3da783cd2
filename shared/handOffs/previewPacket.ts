import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { MOST_OFFERED } from './handOffLimits.ts'
import { MOST_ITEMS, PacketChoice } from './PacketChoice.ts'
import { PacketItem } from './PacketItem.ts'
import { ReceiverChoice } from './ReceiverChoice.ts'

export const previewPacket = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/packet-preview',
  summary:
    'What can go along to a receiver, field by field as they will see it, with the basis of each or what is lacking',
  audience: 'signedIn',
  cost: 5,
  transient: true,
  params: z.strictObject({ matterId: MatterId }),
  body: z
    .strictObject({
      /** Receivers that are thought of; several where the customer is to choose. */
      to: z.array(ReceiverChoice).min(1).max(MOST_OFFERED).optional(),
      /** A hand-off that is under way, to whose packet more is added. */
      handOffId: HandOffId.optional(),
      /** Left out: everything of the matter and the customer that could go. */
      items: z.array(PacketChoice).max(MOST_ITEMS).optional(),
    })
    .refine(({ to, handOffId }) => (to === undefined) !== (handOffId === undefined), {
      error: 'one_receiver',
      path: ['to'],
    }),
  response: z.object({
    /** What the receiver is told in any case: of whom, and what they need. On these bases; none: only if the customer says yes. */
    cover: z.object({
      customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
      need: z.string(),
      bases: z.array(Basis),
    }),
    items: z.array(PacketItem),
  }),
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'handOff.not_found',
    'handOff.same_organisation',
    'handOff.unknown_receiver',
    'handOff.service_ended',
    'handOff.receiver_gone',
    'handOff.item_not_found',
  ],
})
