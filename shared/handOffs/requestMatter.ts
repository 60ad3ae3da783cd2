import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { HandOff } from './HandOff.ts'

export const requestMatter = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/pull-requests',
  summary: 'Ask the organisation that keeps a matter to hand it over to yours',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: z.strictObject({
    /** Why yours should have it. */
    message: recordedText(2_000).pipe(z.string().min(1)),
    /** The team of the asker that would take it; else the asker themselves. */
    teamId: TeamId.optional(),
  }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'handOff.same_organisation',
    'handOff.unknown_receiver',
    'handOff.receiver_gone',
    'handOff.twice',
  ],
})
