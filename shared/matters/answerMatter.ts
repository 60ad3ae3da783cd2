import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { Matter } from './Matter.ts'

export const answerMatter = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/answer',
  summary: 'The customer’s word on who handles a matter: accept an organisation as its handler, or no longer',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: z.strictObject({ organisationId: OrganisationId, accept: z.boolean() }),
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'matter.ended',
    'matter.not_a_handler',
    'matter.same_answerer',
  ],
})
