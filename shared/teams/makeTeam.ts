import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TeamFields } from './TeamFields.ts'
import { TeamInUse } from './TeamInUse.ts'

export const makeTeam = defineEndpoint({
  method: 'post',
  path: '/api/organisation/teams',
  summary: 'Make a team in your own organisation',
  audience: 'signedIn',
  body: TeamFields,
  response: TeamInUse,
  errors: ['session.missing', 'request.invalid', 'access.denied', 'person.not_found', 'team.name_in_use'],
})
