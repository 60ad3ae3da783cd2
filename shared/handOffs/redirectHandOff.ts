import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { HandOff } from './HandOff.ts'

export const redirectHandOff = defineEndpoint({
  method: 'post',
  path: '/api/hand-offs/:handOffId/redirect',
  summary: 'Give a hand-off that waits to another team or person of your own organisation',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId }),
  body: z
    .strictObject({ teamId: TeamId.optional(), userId: UserId.optional() })
    .refine(({ teamId, userId }) => (teamId === undefined) !== (userId === undefined), {
      error: 'one_place',
      path: ['teamId'],
    }),
  response: HandOff,
  errors: [
    'session.missing',
    'request.invalid',
    'handOff.not_found',
    'access.denied',
    'handOff.not_now',
    'handOff.taken',
    'handOff.unknown_receiver',
  ],
})
