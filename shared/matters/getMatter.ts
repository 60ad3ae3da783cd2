import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Matter } from './Matter.ts'

export const getMatter = defineEndpoint({
  method: 'get',
  path: '/api/matters/:matterId',
  summary: 'A matter: what it is about, who has it, its tasks, and what the viewer may do with it',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  response: Matter,
  errors: ['session.missing', 'matter.not_found'],
})
