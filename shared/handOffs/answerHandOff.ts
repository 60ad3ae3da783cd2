import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { HandOff } from './HandOff.ts'
import { MOST_ITEMS } from './PacketChoice.ts'
import { PacketRecordId } from './PacketRecordId.ts'

export const answerHandOff = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/hand-offs/:handOffId/answer',
  summary: 'The customer’s word: yes, which of the providers offered, or no, which also takes back an earlier yes',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, handOffId: HandOffId }),
  body: z.strictObject({
    yes: z.boolean(),
    /** Where the customer chooses. */
    organisationId: OrganisationId.optional(),
    /** What of the packet must not go all the same: its records. */
    leaveOut: z.array(PacketRecordId).max(MOST_ITEMS).optional(),
    /** Why not, if they want to say. */
    reason: recordedText(500).optional(),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'handOff.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'handOff.not_now',
    'handOff.not_offered',
    'handOff.same_signer',
    'handOff.receiver_gone',
    'handOff.twice',
  ],
})
