import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Matter } from './Matter.ts'
import { MOST_MEMBERS } from './matterLimits.ts'

export const changeMatterMembers = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/members',
  summary: 'Say who of your own organisation takes part in a matter; being a member opens nothing',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: z.strictObject({ memberIds: z.array(UserId).max(MOST_MEMBERS) }),
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'matter.unknown_receiver',
  ],
})
