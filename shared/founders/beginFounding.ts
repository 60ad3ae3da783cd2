import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const beginFounding = defineEndpoint({
  method: 'post',
  path: '/api/founders/own',
  summary: 'Open a founder’s own record, before there is a company',
  audience: 'signedIn',
  response: z.object({ customerId: z.string() }),
  errors: ['session.missing', 'access.denied', 'founder.already_begun'],
})
