import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TeamInUse } from './TeamInUse.ts'

export const listTeams = defineEndpoint({
  method: 'get',
  path: '/api/organisation/teams',
  summary: 'Teams of your own organisation by name, with their members',
  audience: 'signedIn',
  response: z.object({ items: z.array(TeamInUse) }),
  errors: ['session.missing', 'access.denied'],
})
