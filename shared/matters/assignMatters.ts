import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { MOST_ASSIGNED } from './matterLimits.ts'

export const assignMatters = defineEndpoint({
  method: 'post',
  path: '/api/matters/assign',
  summary: 'Give matters of your own organisation to a team or a person, several at once, or take them yourself',
  audience: 'signedIn',
  body: z.strictObject({
    matterIds: z.array(MatterId).min(1).max(MOST_ASSIGNED),
    teamId: TeamId.optional(),
    /** To take them oneself needs no more than handling; to give them to others, `matters.assign`. */
    responsibleId: UserId.nullable().optional(),
  }),
  /** Those that were given; `others`: those that somebody had taken or ended meanwhile, and nothing happened to. */
  response: z.object({ matterIds: z.array(z.string()), others: z.array(z.string()) }),
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.may_not_assign',
    'matter.person_away',
    'matter.for_nobody',
    'matter.unknown_receiver',
  ],
})
