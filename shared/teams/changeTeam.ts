import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { TeamFields } from './TeamFields.ts'
import { TeamInUse } from './TeamInUse.ts'

export const changeTeam = defineEndpoint({
  method: 'patch',
  path: '/api/organisation/teams/:teamId',
  summary: 'Rename a team of your own organisation or change its members; holds from their next request on',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ teamId: TeamId }),
  body: TeamFields.partial(),
  response: TeamInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'team.not_found',
    'team.name_in_use',
    'team.own_raise',
    'person.not_found',
  ],
})
