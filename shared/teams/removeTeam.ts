import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TeamId } from '#shared/ids/TeamId.ts'

export const removeTeam = defineEndpoint({
  method: 'post',
  path: '/api/organisation/teams/:teamId/removal',
  summary: 'Remove a team of your own organisation to which no customer has given access and for which nothing waits',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ teamId: TeamId }),
  response: z.object({ teamId: z.string() }),
  errors: [
    'session.missing',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'team.not_found',
    'team.holds_grants',
    'team.keeps_services',
    'team.waited_for',
  ],
})
